package no.heime.dialogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceEvent;
import no.heime.organisation.ClearanceEvent.Subject;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.OffersReach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever has a clearance that it is noted or taken back, that it will run out and that it has; of her organisation's
 * its coordinators, too, and of what has run out the case workers. When a municipality begins to demand it, those hear of
 * it who offer such help there and lack it. The same event twice is told once.
 */
@Component
class ClearanceNews {

    private static final String MINE = "/frivillig";

    private final Notifications notifications;
    private final OrganisationService organisations;
    private final ClearanceService clearances;
    private final OffersReach offers;
    private final PersonService people;
    private final Places places;

    ClearanceNews(
            Notifications notifications,
            OrganisationService organisations,
            ClearanceService clearances,
            OffersReach offers,
            PersonService people,
            Places places) {
        this.notifications = notifications;
        this.organisations = organisations;
        this.clearances = clearances;
        this.offers = offers;
        this.people = people;
        this.places = places;
    }

    @EventListener
    void on(ClearanceEvent event) {
        switch (event) {
            case ClearanceEvent.Noted noted -> tellHer(noted, "dialogue.clearance.noted");
            case ClearanceEvent.TakenBack taken -> tellHer(taken, "dialogue.clearance.taken-back");
            case ClearanceEvent.Ending ending -> {
                tellHer(ending, "dialogue.clearance.ending." + ending.days());
                tell(ending, coordinators(ending.about()), "dialogue.clearance.ending.group", volunteersOf(ending));
            }
            case ClearanceEvent.Ended ended -> {
                tellHer(ended, "dialogue.clearance.ended");
                tell(ended, coordinators(ended.about()), "dialogue.clearance.ended.group", volunteersOf(ended));
                tell(ended, staff(ended.about()), "dialogue.clearance.ended.staff", "/innboks");
            }
            case ClearanceEvent.Demanded demanded -> tellWhoLacksIt(demanded);
        }
    }

    private void tellWhoLacksIt(ClearanceEvent.Demanded event) {
        var all = offers.reaching(event.municipality(), event.kinds());
        var owners = all.stream().map(offer -> offer.provider().owner()).collect(Collectors.toSet());
        var cleared = clearances.holding(event.municipality(), owners).stream()
                .map(Clearance::helps)
                .collect(Collectors.toSet());
        all.stream()
                .map(offer -> offer.provider())
                .filter(provider -> !cleared.contains(provider.owner()))
                .map(provider -> provider.by())
                .distinct()
                .forEach(who -> notifications.tell(Notification.of(
                        event, who, "dialogue.clearance.demanded", municipality(event.municipality()), MINE)));
    }

    private Stream<PersonId> coordinators(Subject about) {
        return about.isForHerself() ? Stream.empty() : others(people.coordinatorsOf(about.helps()), about);
    }

    private Stream<PersonId> staff(Subject about) {
        return about.municipalities().stream()
                .flatMap(number -> others(people.caseWorkersOf(number), about))
                .distinct();
    }

    private static Stream<PersonId> others(List<Person> all, Subject about) {
        return all.stream().map(Person::id).filter(who -> !who.equals(about.person()));
    }

    private static String volunteersOf(ClearanceEvent.OfOne event) {
        return "/lag/" + event.about().helps() + "/frivillige";
    }

    private void tellHer(ClearanceEvent.OfOne event, String key) {
        tell(event, Stream.of(event.about().person()), key, MINE);
    }

    private void tell(ClearanceEvent.OfOne event, Stream<PersonId> recipients, String key, String link) {
        recipients.forEach(who -> notifications.tell(Notification.of(event, who, key, name(event.about()), link)));
    }

    /** Of the organisation, or of the municipalities where she helps in her own name. */
    private String name(Subject about) {
        return about.isForHerself()
                ? about.municipalities().stream()
                        .map(this::municipality)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : organisations
                        .byId(new OrganisationId(about.helps()))
                        .map(Organisation::name)
                        .orElse("");
    }

    private String municipality(String number) {
        return places.municipality(number).map(Municipality::name).orElse("");
    }
}
