package no.heime.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.Retry;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * People who have not come for long, and what they were told of it. Each of the lists has an order of its own, {@link
 * Ending#PAGE} at a time, so many left out from its beginning. What is written is refused when she has come meanwhile.
 */
@Component
public class LongAway {

    private final MongoOperations store;
    private final Persons persons;
    private final Clock clock;

    LongAway(MongoOperations store, Persons persons, Clock clock) {
        this.store = store;
        this.persons = persons;
        this.clock = clock;
    }

    /** @param before she was last here on an earlier day than this */
    public List<Person> since(Whose whose, LocalDate before, int skip) {
        return page(away(whose, before), skip);
    }

    /** Those who have to be told on this day, for the first or the last time, that their account ends. */
    public List<Person> toWarn(Whose whose, LocalDate before, LocalDate today, int skip) {
        return page(
                new Criteria()
                        .andOperator(
                                away(whose, before),
                                new Criteria()
                                        .orOperator(
                                                where("warned").is(null),
                                                where("warned.last")
                                                        .is(null)
                                                        .and("warned.first")
                                                        .lte(Warned.firstBefore(today)))),
                skip);
    }

    /** Those whose time has been over for so many days, and who could not be told, for the first or the last time. */
    public List<Person> neverTold(Whose whose, LocalDate before, LocalDate today, int days, int skip) {
        return page(
                new Criteria()
                        .andOperator(
                                away(whose, before.minusDays(days)),
                                new Criteria()
                                        .orOperator(
                                                where("warned").is(null),
                                                where("warned.last")
                                                        .is(null)
                                                        .and("warned.first")
                                                        .lte(Warned.firstBefore(today)
                                                                .minusDays(days)))),
                skip);
    }

    /** Those who were told twice, and whose time is over on this day. */
    public List<Person> toEnd(Whose whose, LocalDate before, LocalDate today, int skip) {
        return page(away(whose, before).and("warned.last").lte(Warned.lastBefore(today)), skip);
    }

    /** Of those who need not be told yet, because they may stay away for longer than before, nobody has been. */
    public void forgetWarnings(Whose whose, LocalDate before) {
        store.updateMulti(
                Query.query(whose.in("municipality")
                        .and("lastCame")
                        .gte(before)
                        .and("warned.first")
                        .exists(true)),
                new Update().unset("warned").inc("version", 1),
                Person.class);
    }

    /**
     * Without the roles that a provider has claimed and that are over: they are none.
     *
     * @return empty when she has come meanwhile
     */
    public Optional<Person> now(Person person) {
        var now = person.at(clock.instant());
        try {
            return Optional.of(now == person ? person : persons.save(now));
        } catch (OptimisticLockingFailureException come) {
            return Optional.empty();
        }
    }

    /** She is here today, however it was found out, and was told of no end. Twice is once. */
    public void isOver(PersonId person) {
        Retry.onConflict(() -> persons.findById(person)
                .map(away -> persons.save(away.came(LocalDate.ofInstant(clock.instant(), clock.getZone())))));
    }

    /**
     * What has become of her, or nothing: written in either case.
     *
     * @return false when she has come meanwhile
     */
    public boolean written(Person person) {
        try {
            persons.save(person);
            return true;
        } catch (OptimisticLockingFailureException come) {
            return false;
        }
    }

    private List<Person> page(Criteria which, int skip) {
        return store.find(Query.query(which).with(Sort.by("_id")).skip(skip).limit(Ending.PAGE), Person.class);
    }

    private static Criteria away(Whose whose, LocalDate before) {
        return whose.in("municipality").and("lastCame").lt(before);
    }
}
