package no.heime.organisation;

import no.heime.identity.AppointmentService;
import no.heime.identity.Membership;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes whoever registered an organisation its coordinator, when staff have approved it. Heard twice, it is done once. */
@Component
class Appointments {

    private final AppointmentService appointments;

    Appointments(AppointmentService appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void on(OrganisationEvent.Approved approved) {
        var registrant = approved.about().registeredBy();
        if (registrant != null) {
            appointments.giveFirst(
                    registrant, Membership.coordinatorOf(approved.about().organisation()));
        }
    }
}
