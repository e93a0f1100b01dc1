package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.HistoryEntry;
import no.heime.need.LettersOfNeed;
import no.heime.need.OnBehalf;
import no.heime.proxy.ProxyEvent;
import no.heime.shared.DomainException;
import no.heime.shared.Phrase;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.OtherThreads;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Astrid acts for Odd here. */
class LettersViewTest extends NeedScreensOnScreen {

    private static final PersonId ODD = new PersonId(new UUID(0, 8));
    private static final HistoryEntry THEIRS = letter(By.CASE_WORKER, Happening.WRITTEN_TO, "Når passer det?");
    private static final HistoryEntry HIS = letter(By.RESIDENT, Happening.WRITTEN_BACK, "Ring meg.");
    private static final HistoryEntry HERS = letter(By.PROXY, Happening.WRITTEN_BACK, "Fredag passer.");

    @Autowired
    NeedWatch watch;

    @Autowired
    no.heime.proxy.ActsForSomebody proxies;

    private long version;

    @BeforeEach
    void signIn() {
        signedInAs(ASTRID);
    }

    private static HistoryEntry letter(By by, Happening what, String words) {
        return new HistoryEntry(Stories.MORNING, by, ASTRID.id(), what, null, null, null, null, words, null);
    }

    private void shows(boolean answers, boolean closed, HistoryEntry... letters) {
        shows(answers, closed, true, letters);
    }

    private void shows(boolean answers, boolean closed, boolean reading, HistoryEntry... all) {
        when(letters.of(ASTRID, Stories.NEED))
                .thenReturn(new LettersOfNeed(
                        Stories.NEED,
                        ODD,
                        Phrase.verbatim("Snømåking"),
                        List.of(all),
                        answers,
                        closed,
                        new OnBehalf(
                                Phrase.verbatim("Odd Vik"),
                                Map.of(ASTRID.id(), Phrase.verbatim("Astrid Nilsen")),
                                reading),
                        ++version));
    }

    private void open() {
        UI.getCurrent().navigate("brev/" + Stories.NEED.value());
    }

    private void ends() {
        proxies.on(new ProxyEvent.Ended(new UUID(0, 7), Stories.MORNING, ODD, ASTRID.id(), ODD, null));
        OtherThreads.runWhatTheyAskedFor();
    }

    @Test
    void itSaysForWhomAndWhoHasWrittenWhat() {
        shows(true, false, THEIRS, HIS, HERS);
        open();

        assertThat(find(ActingFor.class).single().getElement().getTextRecursively())
                .isEqualTo("Du gjør dette for Odd Vik");
        assertThat(screen())
                .contains("Brev: Snømåking")
                .contains("Kommunen")
                .contains("Når passer det?")
                .contains("Ring meg.")
                .contains("Astrid Nilsen på vegne av Odd Vik");
    }

    @Test
    void whoseNeedItIsReadsHerOwnAsHers() {
        shows(true, false, false, HIS);
        open();

        assertThat(find(ActingFor.class).all()).isEmpty();
        assertThat(screen()).contains("Du").doesNotContain("Odd Vik");
    }

    @Test
    void whatSheAnswersIsSentAndSaidWhereItWasWritten() {
        shows(true, false, THEIRS);
        open();
        press("Skriv til kommunen");
        find(Words.class).single().setValue("Fredag passer.");
        shows(true, false, THEIRS, HERS);
        press("Send");

        verify(letters).answer(ASTRID, Stories.NEED, "Fredag passer.");
        new Changes(watch).happens(Stories.NEED, ODD);
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Sendt til kommunen.").contains("Fredag passer.");
    }

    @Test
    void whatIsRefusedStaysAsItIsWritten() {
        shows(true, false, THEIRS);
        doThrow(DomainException.conflict("proxy.refused.over"))
                .when(letters)
                .answer(ASTRID, Stories.NEED, "Fredag passer.");
        open();
        press("Skriv til kommunen");
        find(Words.class).single().setValue("Fredag passer.");
        press("Send");

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Fredag passer.");
    }

    @Test
    void whatTheMunicipalityWritesIsSeenAtOnceButNotUnderHerHands() {
        shows(true, false, THEIRS);
        open();
        shows(true, false, THEIRS, letter(By.CASE_WORKER, Happening.WRITTEN_TO, "Vi kommer fredag."));
        new Changes(watch).happens(Stories.NEED, ODD);
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Vi kommer fredag.");

        press("Skriv til kommunen");
        shows(true, false, THEIRS);
        new Changes(watch).happens(Stories.NEED, ODD);
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Vi kommer fredag.");
    }

    @Test
    void whatIsClosedIsReadOnly() {
        shows(false, true, THEIRS);
        open();

        assertThat(screen()).contains("Dette behovet er avsluttet.").doesNotContain("Skriv til kommunen");
    }

    @Test
    void whenSheActsForHimNoMoreOnlyWhatSheWasWritingStays() {
        shows(true, false, THEIRS);
        open();
        press("Skriv til kommunen");
        find(Words.class).single().setValue("Fredag passer.");

        ends();

        assertThat(screen())
                .contains("Du har ikke fullmakt til dette nå.")
                .contains("Du skrev dette mens du hadde fullmakt.")
                .doesNotContain("Når passer det?")
                .doesNotContain("Odd Vik")
                .doesNotContain("Snømåking");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Fredag passer.");
    }

    @Test
    void whoMayNotReadThemReadsThatInOneSentence() {
        when(letters.of(ASTRID, Stories.NEED)).thenThrow(DomainException.conflict("proxy.refused.over"));
        open();

        assertThat(screen()).startsWith("Brev").contains("Du har ikke fullmakt til dette nå.");
    }
}
