package no.heime.identity;

import java.time.Clock;
import java.util.List;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Service;

/** Gives and ends roles by e-mail address. For other modules: who may appoint whom to what is the caller's rule. */
@Service
public class AppointmentService {

    private final AppointedPeople appointments;
    private final PersonService people;
    private final Clock clock;

    AppointmentService(AppointedPeople appointments, PersonService people, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    /** Who has signed in has the role at once, others when they first do. */
    public void give(Actor by, EmailAddress email, Membership role) {
        Retry.onConflict(() -> save(there(email, role).given(by.id(), clock.instant())));
        people.byEmail(email).ifPresent(person -> people.give(person.id(), role));
    }

    /** Ended again, it is ended still: what a stopped program has left of it goes, too. */
    public void end(Actor by, EmailAddress email, Membership role) {
        Retry.onConflict(() -> save(there(email, role).ended(by.id(), clock.instant())));
        people.byEmail(email).ifPresent(person -> people.end(person.id(), role));
    }

    /** All that ever were, ended ones too. */
    List<Appointment> of(Membership role) {
        return appointments.findByRole(role.role(), role.scope());
    }

    private Appointment there(EmailAddress email, Membership role) {
        return appointments.findById(AppointmentId.of(email, role)).orElseGet(() -> Appointment.none(email, role));
    }

    private Appointment save(Appointment changed) {
        boolean nothingToKeep = changed.version() == null && changed.turns().isEmpty();
        return nothingToKeep ? changed : appointments.save(changed);
    }
}
