package no.heime.identity;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.Phrase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Her name and address, and the roles that she was given: last of all, since others go by them. */
@Component
@Order(0)
class ForgetsPerson implements ForgetsPeople {

    /** Without one of these a municipality cannot go on, and nobody else can do her work. */
    private static final List<Role> NEEDED = List.of(Role.ADMINISTRATOR, Role.CASE_WORKER);

    private final Persons persons;
    private final AppointedPeople appointments;
    private final Clock clock;

    ForgetsPerson(Persons persons, AppointedPeople appointments, Clock clock) {
        this.persons = persons;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public boolean forget(Actor actor) {
        persons.findById(actor.id()).ifPresent(person -> {
            var email = person.email();
            if (email != null) {
                appointments.deleteByEmail(email);
            }
            appointments.deleteByPerson(person.id());
            persons.deleteById(person.id());
        });
        return true;
    }

    @Override
    public List<Obstacle> before(Actor actor) {
        return persons.findById(actor.id()).stream()
                .flatMap(person -> person.at(clock.instant()).asActor().memberships().stream())
                .filter(membership -> NEEDED.contains(membership.role()))
                .flatMap(membership -> last(actor, membership))
                .toList();
    }

    private Stream<Obstacle> last(Actor actor, Membership membership) {
        boolean others = persons.findByMembership(membership.role(), membership.scope(), clock.instant()).stream()
                .anyMatch(person -> !person.id().equals(actor.id()));
        return others ? Stream.empty() : Stream.of(new Obstacle(Phrase.of("erasure.last." + membership.role()), null));
    }
}
