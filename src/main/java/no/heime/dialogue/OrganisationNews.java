package no.heime.dialogue;

import no.heime.identity.Impartiality;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells staff that an organisation waits for them, or has changed what everybody reads, and whoever registered it what they
 * answered. Nobody is told of her own, as long as a colleague can look at it.
 */
@Component
class OrganisationNews {

    private final Notifications notifications;
    private final Impartiality impartiality;

    OrganisationNews(Notifications notifications, Impartiality impartiality) {
        this.notifications = notifications;
        this.impartiality = impartiality;
    }

    @EventListener
    void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationEvent.Submitted submitted ->
                staff(submitted, "dialogue.organisation.submitted", "/godkjenne");
            case OrganisationEvent.Changed changed ->
                staff(
                        changed,
                        "dialogue.organisation.changed",
                        "/lag/" + changed.about().organisation());
            case OrganisationEvent.Approved approved ->
                registrant(approved, "dialogue.organisation.approved", "/bidra");
            case OrganisationEvent.Returned returned -> registrant(returned, "dialogue.organisation.returned", "/mine");
            // the register's own work
            case OrganisationEvent.Renamed renamed -> {}
        }
    }

    private void staff(OrganisationEvent event, String key, String link) {
        impartiality.staffFor(event.about()).forEach(person -> tell(event, person.id(), key, link));
    }

    private void registrant(OrganisationEvent event, String key, String link) {
        var registrant = event.about().registeredBy();
        if (registrant != null) {
            tell(event, registrant, key, link);
        }
    }

    private void tell(OrganisationEvent event, PersonId recipient, String key, String link) {
        notifications.tell(Notification.of(event, recipient, key, event.about().name(), link));
    }
}
