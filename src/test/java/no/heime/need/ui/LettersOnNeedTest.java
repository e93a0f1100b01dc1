package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import no.heime.need.NeedId;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Words;
import org.junit.jupiter.api.Test;

/** What resident and municipality write to each other about a need. */
class LettersOnNeedTest extends OneNeedOnScreen {

    @Test
    void staffWriteToTheResidentFromTheMunicipalitysStep() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());

        press("Skriv til innbyggeren");
        find(Words.class).single().setValue("Vi kommer fredag.");
        press("Send");

        verify(service).write(KARI, Stories.NEED, "Vi kommer fredag.");
    }

    @Test
    void thatALetterIsSentIsSaidWhereItWasWritten() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        shows(staff(Stories.on(LadderStep.MUNICIPALITY)
                .sentToMunicipality()
                .answered("Vi kommer fredag.")
                .version(2)));

        press("Skriv til innbyggeren");
        find(Words.class).single().setValue("Vi kommer fredag.");
        press("Send");

        assertThat(find(WriteLetter.class).single().getElement().getTextRecursively())
                .contains("Sendt til innbyggeren.");
    }

    @Test
    void theResidentAnswersTheMunicipalityWhereSheReadsItsLetter() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).answered("Når passer det?"));
        press("Skriv til kommunen");
        assertThat(screen()).contains("De som hjelper med behov i kommunen, leser det.");
        find(Words.class).single().setValue("Etter klokka ti.");
        shows(Stories.on(LadderStep.NEIGHBOURHOOD)
                .answered("Når passer det?")
                .wroteBack("Etter klokka ti.")
                .version(2)
                .story());

        press("Send");

        verify(service).write(ASTRID, Stories.NEED, "Etter klokka ti.");
        assertThat(screen())
                .contains("Kommunen skrev")
                .contains("Du skrev")
                .contains("«Etter klokka ti.»")
                .contains("Sendt til kommunen.");
    }

    @Test
    void whatANextOfKinWroteIsSaidToBeHersAlsoToTheResidentAndToStaff() {
        open(Stories.on(LadderStep.MUNICIPALITY).onBehalf(livActs(false)).wroteOnBehalf(KARI.id(), "Etter ti."));

        assertThat(screen())
                .contains("Liv Nilsen på vegne av Astrid Nilsen skrev")
                .contains("«Etter ti.»")
                .doesNotContain("Du skrev");

        openAsStaff(Stories.on(LadderStep.MUNICIPALITY)
                .sentToMunicipality()
                .onBehalf(livActs(false))
                .wroteOnBehalf(KARI.id(), "Etter ti."));

        assertThat(screen())
                .contains("Liv Nilsen på vegne av Astrid Nilsen skrev")
                .doesNotContain("Innbyggeren skrev");
    }

    @Test
    void staffReadWhatTheResidentWrote() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality().wroteBack("Det haster litt."));

        assertThat(screen()).contains("Innbyggeren skrev").contains("«Det haster litt.»");
    }

    @Test
    void whoIsNotInTouchWithTheMunicipalityAsksItFirst() {
        open(Stories.on(LadderStep.MUNICIPALITY));

        assertThat(screen()).doesNotContain("Skriv til kommunen");
    }

    @Test
    void whatTheMunicipalityWroteIsReadAlsoWhenTheNeedIsClosed() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).answered("Vi kommer fredag.").closed());

        assertThat(screen()).contains("«Vi kommer fredag.»");
    }

    @Test
    void aLetterThatIsBegunOutlivesAnotherActOnTheNeed() {
        openAsStaff(Stories.on(LadderStep.NEIGHBOURHOOD)
                .candidates(LadderStep.NEIGHBOURHOOD, Stories.snowGroup())
                .sentToMunicipality());
        press("Skriv til innbyggeren");
        find(Words.class).all().getLast().setValue("Vi kommer fredag.");
        shows(staff(Stories.on(LadderStep.NEIGHBOURHOOD).sentToMunicipality().version(2)));
        press("Spør");

        assertThat(find(Words.class).all())
                .anySatisfy(words -> assertThat(words.getValue()).isEqualTo("Vi kommer fredag."));
    }

    @Test
    void aLetterThatIsBegunWaitsWhileAnotherNeedIsLookedAtAndWhenTheScreenIsShownAnew() {
        var other = new NeedId(UUID.randomUUID());
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        when(screens.open(any(), eq(other)))
                .thenReturn(staff(Stories.on(LadderStep.MUNICIPALITY).of(other)));
        begin("Vi kommer fredag.");

        navigate(NeedView.class, other.value().toString());
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue())
                .as("it is about the other need")
                .isEmpty();
        navigate(NeedView.class, Stories.NEED.value().toString());
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        UI.getCurrent().refreshCurrentRoute(false);
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        press("Send");
        navigate(NeedView.class, other.value().toString());
        navigate(NeedView.class, Stories.NEED.value().toString());
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).as("it is sent").isEmpty();
    }

    @Test
    void aColleagueWhoSignsInAtTheSameScreenFindsNothingThatAnotherHasBegun() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");

        signedInAs(actor(7, "Nils Dahl", KARI.memberships()));
        UI.getCurrent().refreshCurrentRoute(false);

        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).isEmpty();
    }

    @Test
    void whatWasNotSentBeforeTheNeedWasClosedCanBeCopied() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).closed().version(2));

        assertThat(screen()).contains("Det er ikke sendt.");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");

        press("Ta det bort");
        assertThat(find(Words.class).all()).isEmpty();
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).closed().version(3));
        assertThat(find(Words.class).all()).isEmpty();
    }

    @Test
    void aLetterThatIsLetBeKeepsItsWordsAndLeadsBackToWhereItWasBegun() {
        openAsStaff(Stories.on(LadderStep.MUNICIPALITY).sentToMunicipality());
        begin("Vi kommer fredag.");
        focused();
        press("La det være");

        assertThat(find(Words.class).all()).isEmpty();
        assertThat(focused()).anyMatch(done -> done.contains("focus"));
        press("Skriv til innbyggeren");
        assertThat(find(Words.class).single().getValue()).isEqualTo("Vi kommer fredag.");
    }

    /** What the browser is asked to do since the last time. */
    private static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    private void begin(String letter) {
        press("Skriv til innbyggeren");
        find(Words.class).single().setValue(letter);
    }
}
