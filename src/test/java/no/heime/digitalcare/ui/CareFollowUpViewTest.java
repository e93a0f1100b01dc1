package no.heime.digitalcare.ui;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareFigures;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Equipment;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.Participant;
import no.heime.digitalcare.Stage;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

class CareFollowUpViewTest extends CareScreens {

    private static final FormId ALARM = new FormId("safety-alarm");

    private final DigitalParticipation alarm = alarm(Stage.WANTS_TO_START, true);

    private static Participant named(String name, DigitalParticipation part) {
        return new Participant(part, name, PhoneNumber.of("+47 750 00 101"), Map.of(), false);
    }

    private void shows(Participant... people) {
        when(followUp.people(eq(KARI), eq("1822"), any(), any(), any())).thenReturn(List.of(people));
    }

    private void open(Participant... people) {
        signedInAs(KARI);
        when(followUp.figures(KARI, "1822"))
                .thenReturn(new CareFigures(List.of(
                        new CareFigures.Cell(ALARM, LELAND, Stage.WANTS_TO_START, 3, Map.of(Equipment.TABLET, 2)),
                        new CareFigures.Cell(ALARM, LELAND, Stage.USES, 4, Map.of()))));
        shows(people);
        navigate(CareFollowUpView.class);
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    @Test
    void theFiguresComeFirstByFormAndDistrictAndThenThePeople() {
        open(named("Astrid Nilsen", alarm));

        assertThat(screen())
                .containsSubsequence(
                        "7 er med · 3 vil begynne · 0 er på vei",
                        "Trygghetsalarm",
                        "3 vil begynne",
                        "4 bruker det",
                        "Leland",
                        "De 3 som er på vei, har",
                        "2 har nettbrett",
                        "Astrid Nilsen",
                        "for 3 dager siden",
                        "har nettbrett",
                        "trenger hjelp: Logge inn",
                        "Ring ");
    }

    @Test
    void thoseWhoOnlyWantToBeAFigureAreOne() {
        open(named("Astrid Nilsen", alarm));

        assertThat(screen()).contains("2 til er med her, men vil ikke vise hvem de er.");
    }

    @Test
    void aLineOfTheFiguresNarrowsTheScreenAndTheAddressHoldsIt() {
        open();
        assertThat(find(Anchor.class).withText("Leland").single().getHref())
                .isEqualTo("/deltakelse?krets=leirfjord-leland");

        UI.getCurrent()
                .navigate(
                        "deltakelse",
                        QueryParameters.fromString("form=safety-alarm&krets=leirfjord-leland&trinn=bruker"));

        verify(followUp).people(KARI, "1822", Set.of(Stage.USES), ALARM, LELAND);
        assertThat(find(Anchor.class).withText("Trygghetsalarm").single().getHref())
                .isEqualTo("/deltakelse?krets=leirfjord-leland&trinn=bruker");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .containsExactly("Trygghetsalarm", "Leland", "Bruker det");
    }

    @Test
    void whatIsNarrowedSaysWhatThoseWhoAreLeftHave() {
        signedInAs(KARI);
        var telephone = new FormId("video-visit");
        var leines = new DistrictId("leirfjord-leines");
        when(followUp.figures(KARI, "1822"))
                .thenReturn(new CareFigures(List.of(
                        new CareFigures.Cell(ALARM, LELAND, Stage.WANTS_TO_START, 3, Map.of(Equipment.TABLET, 2)),
                        new CareFigures.Cell(ALARM, leines, Stage.WANTS_TO_START, 5, Map.of(Equipment.TABLET, 4)),
                        new CareFigures.Cell(telephone, LELAND, Stage.WANTS_TO_START, 7, Map.of()))));
        shows();

        narrowTo("");
        assertThat(screen()).contains("De 15 som er på vei, har", "6 har nettbrett");
        narrowTo("krets=leirfjord-leland");
        assertThat(screen()).contains("De 10 som er på vei, har", "2 har nettbrett");
        narrowTo("form=safety-alarm");
        assertThat(screen()).contains("De 8 som er på vei, har", "6 har nettbrett");
        narrowTo("form=safety-alarm&krets=leirfjord-leines");
        assertThat(screen()).contains("De 5 som er på vei, har", "4 har nettbrett");
    }

    private static void narrowTo(String asked) {
        UI.getCurrent().navigate("deltakelse", QueryParameters.fromString(asked));
    }

    @Test
    void movingOnIsOneTapAndSheIsTold() {
        open(named("Astrid Nilsen", alarm));
        shows(named("Astrid Nilsen", alarm(Stage.IN_PREPARATION, true, byStaff(Stage.IN_PREPARATION, ""))));

        press("Gjør det klart");

        verify(followUp).move(KARI, alarm.id(), 0, Stage.IN_PREPARATION, "");
        assertThat(screen())
                .contains("Astrid Nilsen: på vei. Innbyggeren har fått beskjed.")
                .doesNotContain("Gjør det klart");
        assertThat(screen())
                .as("where the focus is led to, and not at the top of the page")
                .containsSubsequence("Trygghetsalarm", "På vei", "Innbyggeren har fått beskjed.");
    }

    @Test
    void whomTheMunicipalityHasRegisteredIsMarkedAndRungUp() {
        var said = saidTo(By.PHONE, true);
        var solrun = new Participant(said, "Solrun Vollen", null, Map.of(KARI.id(), "Kari Olsen"), true);
        open(solrun);

        assertThat(screen())
                .contains("Registrert av kommunen, på telefon")
                .contains("Er ikke på nett ennå. Ring i stedet for å skrive.")
                .contains("Kari Olsen i kommunen for innbyggeren, på telefon: vil begynne");

        press("Gjør det klart");
        assertThat(screen()).contains("Ring og si fra.").doesNotContain("Innbyggeren har fått beskjed.");
    }

    @Test
    void thatItDoesNotSuitHerTakesAReason() {
        open(named("Astrid Nilsen", alarm));

        press("Passer ikke");
        assertThat(screen()).contains("Hvorfor passer det ikke?").contains("Innbyggeren leser dette.");
        find(Words.class).single().setValue("Ikke dekning.");
        press("Passer ikke");

        verify(followUp).move(KARI, alarm.id(), 0, Stage.NOT_SUITABLE, "Ikke dekning.");
    }

    @Test
    void whatIsBegunOnAnotherStaysWhenOneIsMoved() {
        var other = named("Odd Jenssen", alarm(Stage.WANTS_TO_START, true));
        open(named("Astrid Nilsen", alarm), other);
        test(find(Action.class).withText("Passer ikke").all().getLast()).click();
        find(Words.class).single().setValue("Ikke dekning.");
        shows(other);

        test(find(Action.class).withText("Gjør det klart").all().getFirst()).click();

        assertThat(find(Words.class).single().getValue()).isEqualTo("Ikke dekning.");
    }

    @Test
    void whenAColleagueWasFirstOneSentenceSaysSoAndNothingIsSaidToBeDone() {
        open(named("Astrid Nilsen", alarm));
        doThrow(DomainException.conflict("participation.move.changed"))
                .when(followUp)
                .move(any(), any(), anyInt(), any(), any());

        press("Gjør det klart");

        assertThat(screen()).contains("Noen har endret dette mens du leste.").doesNotContain("har fått beskjed");
    }

    @Test
    void whereNobodyTakesPartItSaysSo() {
        signedInAs(KARI);
        when(followUp.figures(KARI, "1822")).thenReturn(new CareFigures(List.of()));
        navigate(CareFollowUpView.class);

        assertThat(screen()).contains("Ingen er med ennå");
    }

    @Test
    void aResidentHasNothingToFollowUp() {
        signedInAs(ASTRID);
        navigate(CareFollowUpView.class);

        assertThat(screen()).contains("Dette har du ikke tilgang til.");
    }
}
