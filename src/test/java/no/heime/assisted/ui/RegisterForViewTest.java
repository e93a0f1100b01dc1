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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.heime.assisted.ClaimService;
import no.heime.assisted.FoundPerson;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.assisted.TalkWith;
import no.heime.assisted.WrittenIn;
import no.heime.identity.Actor;
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
    Clock clock;

    @MockitoBean
    CurrentUser user;

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
        when(talks.find(any(), any(), any(), any())).thenReturn(Optional.empty());
        when(screens.of(eq(KARI), any())).thenAnswer(asked -> with(asked.getArgument(1), TalkWay.PHONE, true));
    }

    private static TalkWith with(PersonId person, TalkWay runs, boolean notHereYet) {
        return new TalkWith(person, "Solrun Vollen", "75 00 09 00", null, "Leland", runs, notHereYet);
    }

    private void open() {
        UI.getCurrent().navigate("registrer-for");
    }

    private String screen() {
        return getCurrentView().getElement().getTextRecursively();
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

    private void saidYes() {
        find(Tick.class).single().setValue(true);
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
                .thenReturn(Optional.of(new FoundPerson(ASTRID, "Astrid Nilsen", "Leland")));
        open();
        reachedBy(" astrid@heime.example ");
        assertThat(screen()).contains("Astrid Nilsen", "Les dette høyt");
        assertThat(find(Tick.class).single().getValue()).isFalse();

        saidYes();
        press("Begynn");

        verify(talks)
                .beginWith(
                        KARI, "1822", "astrid@heime.example", new TalkId(MADE), TalkWay.PHONE, "Ba om hjelp til snøen");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("registrer-for/" + ASTRID);
    }

    @Test
    void withoutHerYesNothingBeginsAndNothingWrittenIsLost() {
        when(talks.find(KARI, "1822", "astrid@heime.example", TalkWay.PHONE))
                .thenReturn(Optional.of(new FoundPerson(ASTRID, "Astrid Nilsen", null)));
        open();
        reachedBy("astrid@heime.example");
        find(Words.class).single().setValue("Ba om skyss");

        press("Begynn");

        verify(talks, never()).beginWith(any(), any(), any(), any(), any(), any());
        assertThat(screen()).contains("kryss av når innbyggeren har sagt ja");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Ba om skyss");
    }

    @Test
    void whoIsNotHereIsWrittenInWithTheNumberThatWasAskedFor() {
        open();
        reachedBy("750 00 900");
        assertThat(screen()).contains("Ingen i kommunen nås slik");
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
        assertThat(screen()).contains("Solrun Vollen", "Du registrerer dette for Solrun Vollen");
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
    void aTalkThatRunsIsGoneOnWith() {
        when(screens.running(KARI)).thenReturn(List.of(new TalkScreens.Running(ASTRID, "Astrid", TalkWay.PHONE)));
        open();

        assertThat(screen()).contains("Fortsett med Astrid");
    }
}
