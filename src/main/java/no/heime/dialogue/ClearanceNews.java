package no.heime.dialogue;

import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.ClearanceEvent;
import no.heime.organisation.ClearanceEvent.Subject;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a clearance that it is noted, that it will run out and that it has; of her organisation's its
 * coordinators, too, and of what has run out the case workers. The same event twice is told once.
 */
@Component
class ClearanceNews {

    private static final String MINE = "/frivillig";

    private final Notifications notifications;
    private final OrganisationService organisations;
    private final PersonService people;
    private final Places places;

    ClearanceNews(Notifications notifications, OrganisationService organisations, PersonService people, Places places) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.people = people;
        this.places = places;
    }

    @EventListener
    void on(ClearanceEvent event) {
        var her = event.about().person();
        switch (event) {
            case ClearanceEvent.Noted noted -> tell(noted, her, "dialogue.clearance.noted", MINE);
            case ClearanceEvent.Ending ending -> {
                tell(ending, her, "dialogue.clearance.ending." + ending.days(), MINE);
                coordinators(ending.about())
                        .forEach(who -> tell(ending, who, "dialogue.clearance.ending.group", volunteersOf(ending)));
            }
            case ClearanceEvent.Ended ended -> {
                tell(ended, her, "dialogue.clearance.ended", MINE);
                coordinators(ended.about())
                        .forEach(who -> tell(ended, who, "dialogue.clearance.ended.group", volunteersOf(ended)));
                staff(ended.about()).forEach(who -> tell(ended, who, "dialogue.clearance.ended.staff", "/innboks"));
            }
        }
    }

    private Stream<PersonId> coordinators(Subject about) {
        return about.isForHerself() ? Stream.empty() : others(people.coordinatorsOf(about.helps()), about);
    }

    private Stream<PersonId> staff(Subject about) {
        return others(people.caseWorkersOf(about.municipality()), about);
    }

    private static Stream<PersonId> others(List<Person> all, Subject about) {
        return all.stream().map(Person::id).filter(who -> !who.equals(about.person()));
    }

    private static String volunteersOf(ClearanceEvent event) {
        return "/lag/" + event.about().helps() + "/frivillige";
    }

    private void tell(ClearanceEvent event, PersonId recipient, String key, String link) {
        notifications.tell(Notification.of(event, recipient, key, name(event.about()), link));
    }

    /** Of the organisation, or of the municipality where she helps in her own name. */
    private String name(Subject about) {
        return about.isForHerself()
                ? places.municipality(about.municipality())
                        .map(Municipality::name)
                        .orElse("")
                : organisations
                        .byId(new OrganisationId(about.helps()))
                        .map(Organisation::name)
                        .orElse("");
    }
}
