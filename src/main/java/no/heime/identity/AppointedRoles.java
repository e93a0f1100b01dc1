package no.heime.identity;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/**
 * Keeps an appointment and the role that it gives together, though each is a document of its own: what happens to both at
 * once leaves no role whose appointment has ended.
 */
@Component
class AppointedRoles {

    private final AppointedPeople appointments;
    private final Persons persons;
    private final Relay relay;

    AppointedRoles(AppointedPeople appointments, Persons persons, Relay relay) {
        this.appointments = appointments;
        this.persons = persons;
        this.relay = relay;
    }

    /** As it is, or one that nobody has given yet. */
    Appointment there(EmailAddress email, Membership role) {
        return appointments.findById(AppointmentId.of(email, role)).orElseGet(() -> Appointment.none(email, role));
    }

    /** The same of somebody who may have no address, or is not asked by it. */
    Appointment there(Person person, Membership role) {
        return appointments.findById(AppointmentId.of(person, role)).orElseGet(() -> Appointment.none(person, role));
    }

    /** Asks, or asks no more. */
    void turn(EmailAddress email, Membership role, UnaryOperator<Appointment> turned) {
        Retry.onConflict(() -> keep(turned.apply(there(email, role))));
    }

    /**
     * The appointment is in force first, and then the role is hers: when it is ended meanwhile, one of the two is refused
     * and all is read again. A program that stops in between leaves her asked, and not answered.
     *
     * @param inForce made of her as she was read before
     */
    void begin(PersonId who, Function<Person, Appointment> inForce) {
        Retry.onConflict(() -> {
            var person = persons.findById(who).orElseThrow();
            var saved = save(inForce.apply(person));
            persons.save(person.with(saved.role()));
            return told(saved);
        });
    }

    /**
     * The appointment is ended first, and then the role. She is stored in either case, so that whoever is about to give her
     * the role with what was read before has to read again; ended again, what a stopped program has left of it goes, too.
     */
    void end(PersonId who, Function<Person, Appointment> ended) {
        var role = Retry.onConflict(
                () -> keep(ended.apply(persons.findById(who).orElseThrow())).role());
        Retry.onConflict(() -> persons.save(persons.findById(who).orElseThrow().without(role)));
    }

    /** Nothing is kept of what was never given. */
    private Appointment keep(Appointment turned) {
        return turned.turns().isEmpty() ? turned : told(save(turned));
    }

    /** Two who are the first to save it at once are as two who change it at once. */
    private Appointment save(Appointment changed) {
        return Retry.making(() -> appointments.save(changed));
    }

    private Appointment told(Appointment saved) {
        relay.publish(Appointment.class, saved.id(), saved.outbox());
        return saved;
    }
}
