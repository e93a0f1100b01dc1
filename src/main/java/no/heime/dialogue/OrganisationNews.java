package no.heime.dialogue;

import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.OrganisationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells staff that an organisation waits for them, or has changed what everybody reads, and whoever registered it what they
 * answered. Nobody is told of her own.
 */
@Component
class OrganisationNews {

    private final Notifications notifications;
    private final PersonService persons;

    OrganisationNews(Notifications notifications, PersonService persons) {
        this.notifications = notifications;
        this.persons = persons;
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
        var about = event.about();
        persons.caseWorkersOf(about.municipality()).stream()
                .filter(person -> !person.id().equals(about.registeredBy()))
                .filter(person ->
                        !person.asActor().isCoordinatorOf(about.organisation().value()))
                .forEach(person -> tell(event, person.id(), key, link));
    }

    private void registrant(OrganisationEvent event, String key, String link) {
        var registrant = event.about().registeredBy();
        if (registrant != null) {
            tell(event, registrant, key, link);
        }
    }

    private void tell(OrganisationEvent event, PersonId recipient, String key, String link) {
        notifications.tell(new Notification(
                NotificationId.of(event.id(), recipient),
                recipient,
                event.at(),
                key,
                null,
                null,
                event.about().name(),
                link,
                true));
    }
}
