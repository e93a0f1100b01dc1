package no.heime.organisation;

import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes whoever registered an organisation its coordinator, when staff have approved it. Heard twice, it is done once. */
@Component
class Appointments {

    private final PersonService people;

    Appointments(PersonService people) {
        this.people = people;
    }

    @EventListener
    void on(OrganisationEvent.Approved approved) {
        var registrant = approved.about().registeredBy();
        if (registrant != null) {
            people.give(registrant, Membership.coordinatorOf(approved.about().organisation()));
        }
    }
}
