package no.heime.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.Places;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceEvent;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.HelpOffer;
import no.heime.register.OffersReach;
import no.heime.register.Provider;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClearanceNewsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final OrganisationId DUGNAD = new OrganisationId(UUID.randomUUID());
    private static final PersonId NINA = new PersonId(UUID.randomUUID());
    private static final Person SOLVEIG = person(Membership.coordinatorOf(DUGNAD));
    private static final Person KARI = person(Membership.caseWorkerIn("1827"));

    private final Notifications notifications = mock();
    private final OrganisationService organisations = mock();
    private final ClearanceService clearances = mock();
    private final OffersReach offers = mock();
    private final PersonService people = mock();
    private final Places places = mock();
    private final ClearanceNews news =
            new ClearanceNews(notifications, organisations, clearances, offers, people, places);

    private static Person person(Membership role) {
        return new Person(
                new PersonId(UUID.randomUUID()), null, "", null, null, null, Language.NB, List.of(role), NOW, 1L);
    }

    @BeforeEach
    void aGroup() {
        when(organisations.byId(DUGNAD))
                .thenReturn(Optional.of(Organisation.known(
                        DUGNAD,
                        "1827",
                        new OrganisationDetails(
                                "Dugnad", null, "donna-donnes", "Vi.", List.of("snow"), null, null, null))));
        when(people.coordinatorsOf(DUGNAD.value())).thenReturn(List.of(SOLVEIG));
        when(people.caseWorkersOf("1827")).thenReturn(List.of(KARI));
    }

    private List<Notification> told() {
        var told = ArgumentCaptor.forClass(Notification.class);
        verify(notifications, atLeast(1)).tell(told.capture());
        return told.getAllValues();
    }

    private static ClearanceEvent.Subject inGroup() {
        return new ClearanceEvent.Subject(NINA, List.of("1827"), DUGNAD.value());
    }

    @Test
    void sheAndTheCoordinatorsAreWarnedAndTheMunicipalityIsNot() {
        news.on(new ClearanceEvent.Ending(UUID.randomUUID(), NOW, inGroup(), 14));

        assertThat(told())
                .extracting(Notification::recipient, Notification::key)
                .containsExactly(
                        tuple(NINA, "dialogue.clearance.ending.14"),
                        tuple(SOLVEIG.id(), "dialogue.clearance.ending.group"));
    }

    @Test
    void whenItIsOverCaseWorkersHearOfItTooAndNobodyReadsWhose() {
        news.on(new ClearanceEvent.Ended(UUID.randomUUID(), NOW, inGroup()));

        assertThat(told())
                .extracting(Notification::recipient, Notification::key, Notification::title)
                .containsExactly(
                        tuple(NINA, "dialogue.clearance.ended", "Dugnad"),
                        tuple(SOLVEIG.id(), "dialogue.clearance.ended.group", "Dugnad"),
                        tuple(KARI.id(), "dialogue.clearance.ended.staff", "Dugnad"));
    }

    @Test
    void whoLacksWhatAMunicipalityBeginsToDemandHearsOfItAndOthersDoNot() {
        var kinds = Set.of(new KindId("snow-clearing"));
        var cleared = new PersonId(UUID.randomUUID());
        var held = mock(Clearance.class);
        var offersOfBoth = List.of(offerOf(NINA), offerOf(cleared));
        when(held.helps()).thenReturn(cleared.value());
        when(places.municipality(any())).thenReturn(Optional.empty());
        when(offers.reaching("1827", kinds)).thenReturn(offersOfBoth);
        when(clearances.holding("1827", Set.of(NINA.value(), cleared.value()))).thenReturn(List.of(held));

        news.on(new ClearanceEvent.Demanded(UUID.randomUUID(), NOW, "1827", kinds));

        assertThat(told())
                .extracting(Notification::recipient, Notification::key, Notification::link)
                .containsExactly(tuple(NINA, "dialogue.clearance.demanded", "/frivillig"));
    }

    private static HelpOffer offerOf(PersonId who) {
        HelpOffer offer = mock();
        when(offer.provider()).thenReturn(new Provider.Resident(who, "1827", null));
        return offer;
    }

    @Test
    void ofHelpInHerOwnNameNoOrganisationHears() {
        when(places.municipality(any())).thenReturn(Optional.empty());
        news.on(new ClearanceEvent.Ending(
                UUID.randomUUID(), NOW, new ClearanceEvent.Subject(NINA, List.of("1827"), NINA.value()), 60));

        assertThat(told())
                .extracting(Notification::recipient, Notification::key)
                .containsExactly(tuple(NINA, "dialogue.clearance.ending.60"));
    }
}
