package no.heime.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives and ends roles by e-mail address. For other modules: who may appoint whom to what is the caller's rule. */
@Service
public class AppointmentService {

    private static final Comparator<RoleHolder> BY_NAME =
            Comparator.comparing(RoleHolder::name).thenComparing(RoleHolder::address);

    private final AppointedPeople appointments;
    private final PersonService people;
    private final Relay relay;
    private final Clock clock;

    AppointmentService(AppointedPeople appointments, PersonService people, Relay relay, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.relay = relay;
        this.clock = clock;
    }

    /** Who has signed in has the role at once, others when they first do. */
    public void give(Actor by, EmailAddress email, Membership role) {
        Retry.onConflict(() -> save(there(email, role).given(by.id(), clock.instant())));
        people.byEmail(email).ifPresent(person -> people.give(person.id(), role));
    }

    /**
     * The role waits until she comes, also for who has signed in before: whoever asks her in learns nothing about her
     * until then. Somebody who is known here is told that it waits.
     */
    public void invite(Actor by, EmailAddress email, Membership role) {
        Retry.onConflict(() -> save(there(email, role).invited(by.id(), clock.instant())));
    }

    /** Ended again, it is ended still: what a stopped program has left of it goes, too, and what she was given meanwhile. */
    public void end(Actor by, EmailAddress email, Membership role) {
        boolean held = people.byEmail(email)
                .filter(one -> one.memberships().contains(role))
                .isPresent();
        Retry.onConflict(() -> save(there(email, role).ended(by.id(), clock.instant(), held)));
        people.byEmail(email).ifPresent(one -> people.end(one.id(), role));
    }

    /** Those who have the role and those for whom it waits, by name; three queries. */
    public List<RoleHolder> holders(Membership role) {
        var given = new HashMap<EmailAddress, Appointment>();
        appointments.findByRole(role.role(), role.scope()).stream()
                .filter(Appointment::inForce)
                .forEach(one -> given.put(one.email(), one));
        var givers =
                people.byIds(given.values().stream().map(one -> turn(one).by()).collect(Collectors.toSet()));
        var holders = new ArrayList<RoleHolder>();
        people.holding(role).forEach(person -> {
            var email = person.email();
            holders.add(holder(person, role, email == null ? null : given.remove(email), givers));
        });
        given.values().forEach(one -> holders.add(waiting(one, givers)));
        holders.sort(BY_NAME);
        return List.copyOf(holders);
    }

    private RoleHolder holder(
            Person person, Membership role, @Nullable Appointment appointment, Map<PersonId, Person> givers) {
        boolean claimed = person.memberships().stream()
                .anyMatch(it -> it.isClaimed() && it.plain().equals(role));
        return new RoleHolder(
                person.email(),
                person.id(),
                person.name(),
                claimed,
                appointment == null ? "" : giver(appointment, givers),
                appointment == null ? null : day(appointment));
    }

    private RoleHolder waiting(Appointment appointment, Map<PersonId, Person> givers) {
        return new RoleHolder(appointment.email(), null, "", false, giver(appointment, givers), day(appointment));
    }

    private static String giver(Appointment appointment, Map<PersonId, Person> givers) {
        var giver = givers.get(turn(appointment).by());
        return giver == null ? "" : giver.name();
    }

    private LocalDate day(Appointment appointment) {
        return LocalDate.ofInstant(turn(appointment).at(), clock.getZone());
    }

    /** What is in force was given once. */
    private static Appointment.Turn turn(Appointment inForce) {
        return Objects.requireNonNull(inForce.latest());
    }

    private Appointment there(EmailAddress email, Membership role) {
        return appointments.findById(AppointmentId.of(email, role)).orElseGet(() -> Appointment.none(email, role));
    }

    private Appointment save(Appointment changed) {
        boolean nothingToKeep = changed.version() == null && changed.turns().isEmpty();
        if (nothingToKeep) {
            return changed;
        }
        var saved = appointments.save(changed);
        relay.publish(Appointment.class, saved.id(), saved.outbox());
        return saved;
    }
}
