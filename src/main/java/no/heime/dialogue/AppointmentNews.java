package no.heime.dialogue;

import java.util.Optional;
import java.util.UUID;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Role;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.EmailAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is asked to speak for an organisation or to work for a municipality, and whoever asked her or made the link
 * by which she came as a volunteer what she has answered; and who has the role no more. Nobody is told what she did herself.
 */
@Component
class AppointmentNews {

    private static final String INVITATIONS = "/invitasjoner";

    private final Notifications notifications;
    private final OrganisationService organisations;
    private final Places places;
    private final PersonService people;

    AppointmentNews(
            Notifications notifications, OrganisationService organisations, Places places, PersonService people) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.places = places;
        this.people = people;
    }

    @EventListener
    void on(AppointmentEvent event) {
        switch (event) {
            case AppointmentEvent.Invited invited ->
                known(invited.email()).ifPresent(who -> tell(event, who, "invited", INVITATIONS));
            case AppointmentEvent.TakenUp taken -> tell(event, taken.by(), "came", goesOnAt(event.role()));
            case AppointmentEvent.Declined declined -> tell(event, declined.by(), "declined", keptAt(event.role()));
            case AppointmentEvent.Unanswered unanswered ->
                tell(event, unanswered.by(), "unanswered", keptAt(event.role()));
            case AppointmentEvent.Ended ended -> ended(ended);
        }
    }

    /** A volunteer who leaves by herself is missed by those who ask her to come. */
    private void ended(AppointmentEvent.Ended ended) {
        var role = ended.role();
        var who = ended.who();
        if (who == null) {
            return;
        }
        if (!who.equals(ended.by())) {
            tell(ended, who, endedBecause(ended), "/mine-opplysninger?del=WORK");
        } else if (role.role() == Role.VOLUNTEER) {
            people.coordinatorsOf(role.scope())
                    .forEach(coordinator -> tell(ended, coordinator.id(), "left", keptAt(role)));
        }
    }

    /** Of a volunteer it is said why; others read that in what is kept about them, when there is anything to read. */
    private static String endedBecause(AppointmentEvent.Ended ended) {
        if (ended.why() == null) {
            return "ended";
        }
        return ended.role().role() == Role.VOLUNTEER ? "ended." + ended.why() : "ended.why";
    }

    private Optional<PersonId> known(EmailAddress email) {
        return people.byEmail(email).map(Person::id);
    }

    /** A coordinator may have asked her in to hand something over: that is among what she has registered. */
    private static String goesOnAt(Membership role) {
        return role.role() == Role.COORDINATOR ? "/mine" : keptAt(role);
    }

    /** Where whoever asked keeps those who have the role. */
    private static String keptAt(Membership role) {
        return switch (role.role()) {
            case COORDINATOR -> "/lag/" + role.scope() + "/koordinatorer";
            case VOLUNTEER -> "/lag/" + role.scope() + "/frivillige";
            case CASE_WORKER, ADMINISTRATOR -> "/kom-i-gang?kommune=" + role.scope();
        };
    }

    private void tell(AppointmentEvent event, PersonId recipient, String what, String link) {
        var role = event.role();
        var key =
                switch (role.role()) {
                    case COORDINATOR -> "dialogue.coordinator." + what;
                    case VOLUNTEER -> "dialogue.volunteer." + what;
                    case CASE_WORKER -> "dialogue.staff." + what;
                    case ADMINISTRATOR -> "dialogue.administrator." + what;
                };
        name(role).ifPresent(name -> notifications.tell(Notification.of(event, recipient, key, name, link)));
    }

    private Optional<String> name(Membership role) {
        return switch (role.role()) {
            case COORDINATOR, VOLUNTEER ->
                organisations
                        .byId(new OrganisationId(UUID.fromString(role.scope())))
                        .map(Organisation::name);
            case CASE_WORKER, ADMINISTRATOR -> places.municipality(role.scope()).map(Municipality::name);
        };
    }
}
