package no.heime.municipality.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.municipality.ChangedTravel;
import no.heime.municipality.Correction;
import no.heime.municipality.CorrectionId;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Edit;
import no.heime.municipality.Foreseen;
import no.heime.municipality.OwnPlaces;
import no.heime.municipality.Places;
import no.heime.municipality.PlacesAdministration;
import no.heime.municipality.TravelTime;
import no.heime.municipality.Way;
import no.heime.municipality.WayKind;
import no.heime.municipality.WrittenDistrict;
import no.heime.municipality.WrittenWay;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.StoreIsBack;
import no.heime.shared.ui.WhenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {Texts.class, Places.class, PlacesInWords.class, PlacesViewTest.Noon.class})
@ViewPackages(classes = PlacesView.class)
class PlacesViewTest extends SpringBrowserlessTest {

    private static final DistrictId SOVIK = new DistrictId("alstahaug-sovik");
    private static final DistrictId SILVALEN = new DistrictId("heroy-silvalen");
    private static final DistrictId TENNA = new DistrictId("heroy-tenna");
    private static final Way FERRY = ferry(25, 20);
    private static final Way ROAD = new Way(SILVALEN, TENNA, WayKind.ROAD, 6, null, null, null, true);
    private static final CorrectionId MADE = new CorrectionId(UUID.randomUUID());

    private static final Actor HILDE = actor(Membership.administratorIn("1818"));

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneId.of("Europe/Oslo"));
        }
    }

    @Autowired
    Places places;

    @MockitoBean
    PlacesAdministration administration;

    @MockitoBean
    CurrentUser user;

    private static Actor actor(Membership... memberships) {
        return new Actor(
                new PersonId(UUID.randomUUID()), "Hilde Nygård", "1818", null, Language.NB, List.of(memberships));
    }

    private static Way ferry(int minutes, int waiting) {
        return new Way(SOVIK, SILVALEN, WayKind.FERRY, null, minutes, waiting, "Søvik–Herøy", true);
    }

    @BeforeEach
    void speakBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }

    private void open(Actor actor, OwnPlaces.Made... made) {
        when(user.require()).thenReturn(actor);
        when(administration.show(any(), eq("1818"))).thenReturn(own(FERRY, made));
        navigate(PlacesView.class);
    }

    private OwnPlaces own(Way ferry, OwnPlaces.Made... made) {
        return new OwnPlaces(
                places.municipality("1818").orElseThrow(),
                places.districtsOf("1818"),
                List.of(ferry, ROAD),
                Set.of(TENNA),
                List.of(made));
    }

    private void foreseen(Foreseen foreseen) {
        when(administration.foresee(any(), any(), any())).thenReturn(foreseen);
    }

    private static Foreseen slower() {
        return new Foreseen(
                ferry(40, 25),
                List.of(
                        new ChangedTravel(SILVALEN, SOVIK, new TravelTime(45, true), new TravelTime(65, true)),
                        new ChangedTravel(
                                SILVALEN,
                                new DistrictId("alstahaug-sandnessjoen"),
                                new TravelTime(64, true),
                                new TravelTime(80, false)),
                        new ChangedTravel(TENNA, SOVIK, new TravelTime(51, true), null)),
                34);
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getFirst()).click();
    }

    /** The button of the second list: districts come first. */
    private void pressAtFerry() {
        test(find(Action.class).all().stream()
                        .filter(action -> action.getAriaLabel().orElse("").startsWith("Rett: Søvik"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Input field(String value) {
        return find(Input.class).all().stream()
                .filter(input -> input.getValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** What the fields in sight are called. */
    private List<String> asked() {
        return find(Field.class).all().stream()
                .filter(Component::isVisible)
                .map(field -> field.getElement().getChild(0).getText())
                .toList();
    }

    @Test
    void districtsAndWaysStandThereAsOneSaysThem() {
        open(HILDE);

        assertThat(screen())
                .contains("Kretsene i Herøy")
                .contains("Silvalen")
                .contains("8850")
                .contains("Ingen vei hit ennå")
                .contains("Søvik, Alstahaug – Silvalen")
                .contains("Ferge · Søvik–Herøy · 25 min om bord · 20 min på kaia")
                .contains("Vei · 6 km")
                .doesNotContain("Det som er rettet");
    }

    @Test
    void beforeSomethingIsSavedOneSeesWhatChanges() {
        open(HILDE);
        foreseen(slower());

        pressAtFerry();
        field("25").setValue("40");
        press("Se hva som endrer seg");

        assertThat(screen())
                .contains("Dette endrer seg")
                .contains("Før: Ferge · Søvik–Herøy · 25 min om bord · 20 min på kaia")
                .contains("Nå: Ferge · Søvik–Herøy · 40 min om bord · 25 min på kaia")
                .contains("Silvalen – Søvik, Alstahaug: 45 → 65 min")
                .contains("Silvalen – Sandnessjøen, Alstahaug: 64 → 80 min, nå uten båt")
                .contains("Tenna – Søvik, Alstahaug: 51 min → ingen vei")
                .contains("Og 34 andre reiser tar en annen tid.");
        verify(administration, never()).correct(any(), any(), any());

        press("Lagre");

        verify(administration)
                .correct(
                        HILDE,
                        "1818",
                        new Edit.OfWay(
                                FERRY,
                                new WrittenWay(SOVIK, SILVALEN, WayKind.FERRY, "", "40", "20", "Søvik–Herøy", true)));
        assertThat(screen()).contains("Lagret. Reisetider og søk følger med.");
    }

    @Test
    void whatIsCorrectedIsCorrectedOnceThoughTheListCouldNotBeShown() {
        open(HILDE);
        foreseen(slower());
        pressAtFerry();
        field("25").setValue("40");
        press("Se hva som endrer seg");
        when(administration.show(any(), any()))
                .thenThrow(new DataAccessResourceFailureException("no answer"))
                .thenReturn(own(ferry(40, 20)));
        press("Lagre");
        assertThat(screen()).contains("Vi får ikke kontakt med lageret");

        StoreIsBack.tell(find(WhenBack.class).single());

        verify(administration).correct(any(), any(), any());
        assertThat(screen()).contains("40 min om bord").contains("Lagret. Reisetider og søk følger med.");
    }

    @Test
    void whatIsTypedAfterwardsMustBeLookedAtAgain() {
        open(HILDE);
        foreseen(slower());
        pressAtFerry();
        press("Se hva som endrer seg");

        field("25").setValue("50");

        assertThat(screen()).doesNotContain("Dette endrer seg");
        assertThat(find(Action.class).withText("Lagre").all()).isEmpty();
    }

    @Test
    void whenAColleagueWasFirstNothingTypedIsLostAndTheNextLookIsAtWhatSheStored() {
        open(HILDE);
        foreseen(slower());
        pressAtFerry();
        field("25").setValue("40");
        press("Se hva som endrer seg");
        doThrow(DomainException.conflict("places.refused.changed"))
                .doNothing()
                .when(administration)
                .correct(any(), any(), any());
        when(administration.show(any(), any())).thenReturn(own(ferry(30, 20)));

        press("Lagre");

        assertThat(screen()).contains("Noen andre har rettet det samme siden du åpnet det.");
        assertThat(field("40")).isNotNull();
        press("Se hva som endrer seg");
        assertThat(screen()).contains("Før: Ferge · Søvik–Herøy · 30 min om bord");
        press("Lagre");
        verify(administration)
                .correct(
                        HILDE,
                        "1818",
                        new Edit.OfWay(
                                ferry(30, 20),
                                new WrittenWay(SOVIK, SILVALEN, WayKind.FERRY, "", "40", "20", "Søvik–Herøy", true)));
    }

    @Test
    void whatIsRefusedIsSaidInOneSentence() {
        open(HILDE);
        when(administration.foresee(any(), any(), any()))
                .thenThrow(DomainException.invalid("places.refused.number.minutes", "minutes", 1, 600));

        pressAtFerry();
        press("Se hva som endrer seg");

        assertThat(screen()).contains("Minutter om bord må være et helt tall fra 1 til 600.");
    }

    @Test
    void aNewDistrictIsWrittenInThreeFields() {
        open(HILDE);
        var seloya = new District(new DistrictId("heroy-seloya"), "1818", "Seløya", 66.01, 12.21, List.of("8850"));
        foreseen(new Foreseen(seloya, List.of(), 0));

        press("Legg til krets");
        var fields = find(Input.class).all();
        fields.get(0).setValue("Seløya");
        fields.get(1).setValue("66,01 12,21");
        fields.get(2).setValue("8850");
        press("Se hva som endrer seg");

        assertThat(screen()).contains("Nytt: Seløya · 8850 · 66,01 12,21").contains("Ingen reisetider endrer seg.");
        press("Lagre");
        verify(administration)
                .correct(
                        HILDE, "1818", new Edit.OfDistrict(null, new WrittenDistrict("Seløya", "66,01 12,21", "8850")));
    }

    @Test
    void aNewWayByBoatAsksForMinutesAndOneOnLandForItsLength() {
        open(HILDE);
        press("Legg til vei eller båt");
        var kind = find(Choice.class).all().get(2);
        assertThat(asked()).contains("Lengde i km").doesNotContain("Minutter om bord", "Minutter på kaia");
        assertThat(getCurrentView().getElement().getOuterHTML())
                .as("the other end of it, wherever it is")
                .contains("label=\"Kåfjord – Gáivuotna – Kaivuono\"");

        kind.setValue("FAST_BOAT");

        assertThat(asked()).contains("Minutter om bord", "Minutter på kaia").doesNotContain("Lengde i km");
    }

    @Test
    void aDistrictThatIsUsedIsNotRemovedAndThatIsSaidAtOnce() {
        open(HILDE);
        when(administration.foresee(any(), any(), any()))
                .thenThrow(DomainException.conflict("places.refused.in-use", "Silvalen"));

        press("Ta bort");

        assertThat(screen()).contains("Du kan ikke ta bort Silvalen");
        assertThat(inSight("Se hva som endrer seg")).isEmpty();
        press("Gi kretsen et annet navn");
        assertThat(asked()).contains("Navn på kretsen");
        assertThat(inSight("Gi kretsen et annet navn")).isEmpty();
        assertThat(inSight("Se hva som endrer seg")).hasSize(1);
    }

    private List<Action> inSight(String words) {
        return find(Action.class).withText(words).all().stream()
                .filter(Component::isVisible)
                .toList();
    }

    @Test
    void whoPutSomethingRightAndWhenStandsThereAndItCanBeTakenBack() {
        var at = Instant.parse("2026-11-24T08:12:00Z");
        var correction = new Correction(MADE, ferry(40, 25), HILDE.id(), at, null);
        open(
                HILDE,
                new OwnPlaces.Made(correction, null, "Hilde Nygård", true),
                new OwnPlaces.Made(
                        new Correction(
                                new CorrectionId(UUID.randomUUID()),
                                ferry(30, 20),
                                HILDE.id(),
                                at,
                                new Correction.TakenBack(HILDE.id(), at)),
                        "Alstahaug",
                        "Nils Strand",
                        false));
        foreseen(slower());

        assertThat(screen())
                .contains("Hilde Nygård · i dag kl.\u00a009.12")
                .contains("Nils Strand · Alstahaug · i dag kl.\u00a009.12")
                .contains("Tatt tilbake i dag kl.\u00a009.12");
        assertThat(find(Action.class).withText("Ta tilbake").all()).hasSize(1);

        press("Ta tilbake");
        press("Ta tilbake rettelsen");

        verify(administration).correct(HILDE, "1818", new Edit.TakingBack(MADE));
    }

    @Test
    void whoKeepsSeveralMunicipalitiesChoosesOne() {
        when(administration.show(any(), eq("1820")))
                .thenReturn(new OwnPlaces(
                        places.municipality("1820").orElseThrow(),
                        places.districtsOf("1820"),
                        List.of(),
                        Set.of(),
                        List.of()));
        open(actor(Membership.administratorIn("1818"), Membership.administratorIn("1820")));

        find(Choice.class).single().setValue("1820");

        assertThat(screen()).contains("Kretsene i Alstahaug");
    }

    @Test
    void whoIsNoAdministratorHasNothingHere() {
        open(actor(Membership.caseWorkerIn("1818")));

        assertThat(screen()).contains("Dette har du ikke tilgang til.").doesNotContain("Silvalen");
    }
}
