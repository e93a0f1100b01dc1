package no.heime.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import no.heime.shared.retention.Ending;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Invitations to a role that nobody has answered: they count no more after a while. Whoever asked hears of it and reads it
 * where those are who have the role, until the address is forgotten, too.
 */
@Component
public class UnansweredInvitations {

    /** So long whoever asked reads that nobody has answered. */
    private static final Period SHOWN = Period.ofDays(30);

    private final MongoOperations store;
    private final AppointedPeople appointments;
    private final AppointedRoles roles;
    private final Persons persons;
    private final Clock clock;

    UnansweredInvitations(
            MongoOperations store, AppointedPeople appointments, AppointedRoles roles, Persons persons, Clock clock) {
        this.store = store;
        this.appointments = appointments;
        this.roles = roles;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @param scope where they would hold, and which roles
     * @param before she was asked before then
     */
    public long count(Criteria scope, Instant before) {
        return store.count(Query.query(waiting(scope, before)), Appointment.class);
    }

    /** Some of them count no more. */
    public int end(Criteria scope, Instant before, int atMost) {
        return Ending.oneByOne(atMost, skip -> page(waiting(scope, before), skip), this::end);
    }

    /** Who has the role was asked by an address that is another's now, or has answered before that was kept. */
    private boolean end(Appointment one) {
        var email = one.requireEmail();
        if (persons.findByEmail(email).filter(her -> her.holds(one.role())).isPresent()) {
            return false;
        }
        roles.turn(email, one.role(), there -> there.unanswered(clock.instant()));
        return true;
    }

    /** Forgets some of those that count no more since a while. */
    public void forget(Criteria scope, int atMost) {
        var since = clock.instant().minus(SHOWN);
        Ending.oneByOne(atMost, skip -> page(over(scope, since), skip), this::forget);
    }

    private boolean forget(Appointment one) {
        if (one.isUnanswered()) {
            appointments.delete(one);
        }
        return one.isUnanswered();
    }

    private List<Appointment> page(Criteria which, int skip) {
        return store.find(Query.query(which).with(Sort.by("_id")).skip(skip).limit(Ending.PAGE), Appointment.class);
    }

    private static Criteria waiting(Criteria scope, Instant before) {
        return new Criteria()
                .andOperator(
                        scope,
                        where("inForce")
                                .is(true)
                                .and("answered")
                                .is(null)
                                .and("email")
                                .ne(null)
                                .norOperator(where("turns.at").gte(before)));
    }

    private static Criteria over(Criteria scope, Instant since) {
        return new Criteria()
                .andOperator(
                        scope,
                        where("inForce")
                                .is(false)
                                .and("turns.why")
                                .is(Appointment.UNANSWERED)
                                .norOperator(where("turns.at").gte(since)));
    }
}
