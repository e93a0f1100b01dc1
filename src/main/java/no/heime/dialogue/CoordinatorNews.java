package no.heime.dialogue;

import java.util.Optional;
import java.util.UUID;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Role;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.EmailAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is asked to speak for an organisation, and whoever asked her when she has come; and who speaks for it no
 * more. Nobody is told what she did herself.
 */
@Component
class CoordinatorNews {

    private final Notifications notifications;
    private final OrganisationService organisations;
    private final PersonService people;

    CoordinatorNews(Notifications notifications, OrganisationService organisations, PersonService people) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.people = people;
    }

    @EventListener
    void on(AppointmentEvent event) {
        if (event.role().role() != Role.COORDINATOR) {
            return;
        }
        var id = new OrganisationId(UUID.fromString(event.role().scope()));
        var page = "/lag/" + id + "/koordinatorer";
        switch (event) {
            case AppointmentEvent.Invited invited ->
                known(invited.email()).ifPresent(who -> tell(event, id, who, "dialogue.coordinator.invited", page));
            case AppointmentEvent.TakenUp taken -> {
                tell(event, id, taken.who(), "dialogue.coordinator.invited", page);
                tell(event, id, taken.by(), "dialogue.coordinator.came", "/mine");
            }
            case AppointmentEvent.Ended ended ->
                known(ended.email())
                        .filter(who -> !who.equals(ended.by()))
                        .ifPresent(who -> tell(event, id, who, "dialogue.coordinator.ended", "/mine"));
        }
    }

    private Optional<PersonId> known(EmailAddress email) {
        return people.byEmail(email).map(Person::id);
    }

    private void tell(AppointmentEvent event, OrganisationId id, PersonId recipient, String key, String link) {
        organisations
                .byId(id)
                .ifPresent(there -> notifications.tell(Notification.of(event, recipient, key, there.name(), link)));
    }
}
