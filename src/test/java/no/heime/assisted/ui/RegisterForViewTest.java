package no.heime.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.assisted.ClaimService;
import no.heime.assisted.FoundPerson;
import no.heime.assisted.NewcomerService;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.TalkWith;
import no.heime.assisted.WhatStands;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = Texts.class)
@ViewPackages(classes = RegisterForView.class)
class RegisterForViewTest extends SpringBrowserlessTest {

    private static final PersonId ASTRID = new PersonId(new UUID(0, 1));
    private static final UUID MADE = new UUID(0, 9);
    private static final Actor KARI = new Actor(
            new PersonId(new UUID(0, 2)), "Kari", null, null, Language.NB, List.of(Membership.caseWorkerIn("1822")));

    @MockitoBean
    TalkService talks;

    @MockitoBean
    TalkScreens screens;

    @MockitoBean
    ClaimService claims;

    @MockitoBean
    NewcomerService newcomers;

    @MockitoBean
    Clock clock;

    @MockitoBean
    CurrentUser user;

    @MockitoBean
    CodesBySms sms;

    @MockitoBean
    Ids ids;

    @BeforeEach
    void kariSpeaksBokmal() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(user.require()).thenReturn(KARI);
        when(ids.next()).thenReturn(MADE);
        when(screens.municipalities(KARI)).thenReturn(Map.of("1822", "Leirfjord"));
        when(screens.districts(KARI, "1822"))
                .thenReturn(List.of(
                        new District(new DistrictId("leirfjord-leland"), "1822", "Leland", 66, 13, List.of("8890"))));
        when(talks.find(any(), any(), any(), any())).thenReturn(List.of());
        when(screens.of(eq(KARI), any())).thenAnswer(asked -> with(asked.getArgument(1), TalkWay.PHONE, true));
    }

    private static TalkWith with(PersonId person, TalkWay runs, boolean notHereYet) {
        return new TalkWith(
                person,
                "Solrun Vollen",
                "75 00 09 00",
                null,
                "Leland",
                runs,
                notHereYet ? new WhatStands(null, List.of(), null) : null);
    }

    private void open() {
        UI.getCurrent().navigate("registrer-for");
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** Where the browser was told to go, as if a link had been tapped. */
    private static List<Object> wentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(told -> told.getInvocation().getExpression().contains("vaadin-router-go"))
                .map(told -> told.getInvocation().getParameters().getFirst())
                .toList();
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    private Input input(int number) {
        return find(Input.class).all().get(number);
    }

    private void reachedBy(String written) {
        input(0).setValue(written);
        press("Finn");
    }

    private Tick tick(String words) {
        return find(NativeLabel.class).all().stream()
                .filter(label -> label.getElement().getTextRecursively().equals(words))
                .map(label -> (Tick) label.getChildren().findFirst().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private boolean isAsked(String words) {
        return find(NativeLabel.class).all().stream()
                .anyMatch(label -> label.getElement().getTextRecursively().equals(words));
    }

    private void saidYes() {
        tick("Innbyggeren har sagt ja til dette").setValue(true);
        find(Words.class).single().setValue("Ba om hjelp til snøen");
    }

    @Test
    void nobodyIsListedBeforeTheWholeAddressIsWritten() {
        open();

        assertThat(screen()).doesNotContain("Astrid");
        verify(talks, never()).find(any(), any(), any(), any());
    }

    @Test
    void whoIsHereIsTalkedWithOnceSheHasSaidYesInWords() {
        when(talks.find(KARI, "1822", "astrid@heime.example", TalkWay.PHONE))
                .thenReturn(List.of(new FoundPerson(ASTRID, "Astrid Nilsen", "Leland", false)));
        open();
        reachedBy(" astrid@heime.example ");
        assertThat(screen()).contains("Astrid Nilsen", "Les dette høyt");
        assertThat(tick("Innbyggeren har sagt ja til dette").getValue()).isFalse();

        saidYes();
        press("Begynn");

        verify(talks)
                .beginWith(
                        KARI,
                        "1822",
                        "astrid@heime.example",
                        ASTRID,
                        new TalkId(MADE),
                        TalkWay.PHONE,
                        "Ba om hjelp til snøen");
        assertThat(wentTo()).containsExactly("/registrer-for/" + ASTRID);
    }

    @Test
    void whoHasNotComeHerselfIsPutRightOrDeletedWithoutANewYes() {
        when(talks.find(KARI, "1822", "Solrun Vollen", TalkWay.PHONE))
                .thenReturn(List.of(new FoundPerson(ASTRID, "Solrun Vollen", "Leland", true)));
        open();
        reachedBy("Solrun Vollen");

        assertThat(getCurrentView().getElement().getOuterHTML()).contains("/registrer-for/" + ASTRID + "/rett");
    }

    @Test
    void aNameThatIsNobodysStandsInTheFormForSomebodyNew() {
        open();
        reachedBy("Solrun Vollen");

        assertThat(input(1).getValue()).isEqualTo("Solrun Vollen");
    }

    @Test
    void withoutHerYesNothingBeginsAndNothingWrittenIsLost() {
        when(talks.find(KARI, "1822", "astrid@heime.example", TalkWay.PHONE))
                .thenReturn(List.of(new FoundPerson(ASTRID, "Astrid Nilsen", null, false)));
        open();
        reachedBy("astrid@heime.example");
        find(Words.class).single().setValue("Ba om skyss");

        press("Begynn");

        verify(talks, never()).beginWith(any(), any(), any(), any(), any(), any(), any());
        assertThat(screen()).contains("kryss av når innbyggeren har sagt ja");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Ba om skyss");
    }

    @Test
    void whoIsNotHereIsWrittenInWithTheNumberThatWasAskedFor() {
        open();
        reachedBy("750 00 900");
        assertThat(screen()).contains("Vi finner ingen i kommunen");
        assertThat(input(2).getValue()).isEqualTo("750 00 900");

        input(1).setValue("Solrun Vollen");
        find(Choice.class).all().get(1).setValue("leirfjord-leland");
        saidYes();
        press("Skriv inn");

        verify(talks)
                .writeIn(
                        KARI,
                        "1822",
                        new PersonId(MADE),
                        WrittenIn.of("Solrun Vollen", "750 00 900", "", "leirfjord-leland", Language.NB),
                        new TalkId(MADE),
                        TalkWay.PHONE,
                        "Ba om hjelp til snøen");
        assertThat(wentTo()).containsExactly("/registrer-for/" + MADE);
    }

    @Test
    void whatIsRefusedIsSaidBesideIt() {
        doThrow(DomainException.conflict("talk.refused.known"))
                .when(talks)
                .writeIn(any(), any(), any(), any(), any(), any(), any());
        open();
        press("Har verken e-post eller telefon");
        saidYes();
        press("Skriv inn");
        assertThat(input(1).getElement().getAttribute("aria-invalid")).isEqualTo("true");

        input(1).setValue("Solrun Vollen");
        press("Skriv inn");
        assertThat(screen()).contains("Velg kretsen.");

        find(Choice.class).all().get(1).setValue("leirfjord-leland");
        press("Skriv inn");

        assertThat(screen()).contains("Denne e-posten er i bruk fra før");
        assertThat(input(1).getValue()).isEqualTo("Solrun Vollen");
    }

    @Test
    void allThatIsMissingIsSaidAtOnceEachAtItsFieldAndNothingIsSent() {
        open();
        press("Har verken e-post eller telefon");
        input(2).setValue("12");
        press("Skriv inn");

        assertThat(find(Action.class).all())
                .extracting(Action::getText)
                .contains(
                        "Skriv navnet.",
                        "Velg kretsen.",
                        "Les teksten høyt, og kryss av når innbyggeren har sagt ja.",
                        "Skriv kort hva innbyggeren sa ja til.");
        assertThat(screen()).contains("Se over dette først");
        assertThat(Stream.of(
                                input(1),
                                input(2),
                                find(Choice.class).all().get(1),
                                find(Words.class).single())
                        .map(field -> field.getElement().getAttribute("aria-invalid")))
                .containsOnly("true");
        verify(talks, never()).writeIn(any(), any(), any(), any(), any(), any(), any());

        input(2).setValue("");
        writesInSolrun();
        assertThat(screen()).doesNotContain("Se over dette først", "Skriv navnet.");
        verify(talks).writeIn(any(), any(), any(), any(), any(), any(), any());
    }

    private void writesInSolrun() {
        input(1).setValue("Solrun Vollen");
        find(Choice.class).all().get(1).setValue("leirfjord-leland");
        saidYes();
        press("Skriv inn");
    }

    private void written(WrittenIn her) {
        verify(talks)
                .writeIn(
                        KARI,
                        "1822",
                        new PersonId(MADE),
                        her,
                        new TalkId(MADE),
                        TalkWay.PHONE,
                        "Ba om hjelp til snøen");
    }

    private static WrittenIn solrun() {
        return WrittenIn.of("Solrun Vollen", "750 00 900", "", "leirfjord-leland", Language.NB);
    }

    private static final String OWN = "Ja, det er innbyggerens eget nummer, og innbyggeren vil logge inn med det";
    private static final String ONE_MORE = "Det er en annen person med samme nummer";

    @Test
    void aNumberLetsNobodyInUntilItIsReadAloudAndTicked() {
        when(sms.areOffered()).thenReturn(true);
        open();
        reachedBy("750 00 900");
        assertThat(screen()).contains("Ingen kan logge inn med det", "Er dette mobilen din");
        assertThat(tick(OWN).getValue()).isFalse();

        tick(OWN).setValue(true);
        writesInSolrun();

        written(solrun().byHerOwnNumber());
    }

    @Test
    void whereNobodySignsInWithANumberNoWordOfItIsSaid() {
        open();
        reachedBy("750 00 900");

        assertThat(isAsked(OWN)).isFalse();
        assertThat(screen()).doesNotContain("logge inn med det");
    }

    @Test
    void aNumberThatIsKnownIsAskedAbout() {
        doThrow(DomainException.invalid("talk.refused.number", "phone"))
                .when(talks)
                .writeIn(any(), any(), any(), eq(solrun()), any(), any(), any());
        open();
        reachedBy("750 00 900");
        assertThat(isAsked(ONE_MORE)).isFalse();
        writesInSolrun();
        assertThat(screen()).contains("Noen i kommunen har dette nummeret fra før");

        tick(ONE_MORE).setValue(true);
        press("Skriv inn");

        written(solrun().asOneMore());
    }

    @Test
    void ofSeveralWithOneNumberSheSaysWithWhomSheTalks() {
        var odd = new PersonId(new UUID(0, 7));
        when(talks.find(KARI, "1822", "750 00 900", TalkWay.PHONE))
                .thenReturn(List.of(
                        new FoundPerson(ASTRID, "Astrid Nilsen", null, false),
                        new FoundPerson(odd, "Odd Nilsen", null, false)));
        open();
        reachedBy("750 00 900");
        assertThat(screen()).contains("Flere passer").doesNotContain("Les dette høyt");

        press("Snakk med Odd Nilsen");
        assertThat(screen()).doesNotContain("Astrid");
        saidYes();
        press("Begynn");

        verify(talks)
                .beginWith(KARI, "1822", "750 00 900", odd, new TalkId(MADE), TalkWay.PHONE, "Ba om hjelp til snøen");
    }

    @Test
    void whoIsSomebodyElseWithTheSameNumberIsWrittenIn() {
        when(talks.find(KARI, "1822", "750 00 900", TalkWay.PHONE))
                .thenReturn(List.of(new FoundPerson(ASTRID, "Astrid Nilsen", null, false)));
        open();
        reachedBy("750 00 900");

        press("Det er en annen person");
        writesInSolrun();

        written(solrun().asOneMore());
    }

    @Test
    void aTalkThatRunsIsGoneOnWith() {
        when(screens.running(KARI)).thenReturn(List.of(new TalkScreens.Running(ASTRID, "Astrid", TalkWay.PHONE)));
        open();

        assertThat(screen()).contains("Fortsett med Astrid");
    }
}
