package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.Contact;
import no.heime.need.NeedForStaff;
import no.heime.need.ProposalStatus;
import no.heime.proxy.ActsForSomebody;
import no.heime.proxy.ProxyEvent;
import no.heime.proxy.RanOut;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.OtherThreads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who acts for the resident of a need, and who writes down what she says. */
class NeedForSomebodyTest extends OneNeedOnScreen {

    @Autowired
    ActsForSomebody proxies;

    @Test
    void whoActsForTheResidentSeesForWhomAllTheTime() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        assertThat(find(ActingFor.class).single().getElement().getTextRecursively())
                .isEqualTo("Du gjør dette for Astrid Nilsen");
    }

    @Test
    void theResidentIsToldOfNobodyForWhomSheActs() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(false)));

        assertThat(find(ActingFor.class).all()).isEmpty();
    }

    @Test
    void whenSheActsForHerNoMoreNothingOfItStaysOnTheScreen() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new ProxyEvent.Ended(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                ASTRID.id(),
                new PersonId(new UUID(0, 8)),
                null));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen())
                .contains("Du har ikke fullmakt til dette nå.")
                .doesNotContain("Snømåking")
                .doesNotContain("Du gjør dette for");
    }

    private static ProxyEvent.Lessened lessened(ProxyArea area) {
        return new ProxyEvent.Lessened(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                ASTRID.id(),
                area,
                new PersonId(new UUID(0, 8)),
                null);
    }

    @Test
    void whenTheNeedsAreTakenBackByThemselvesItGoesAndWithAnotherAreaItStays() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(lessened(ProxyArea.MESSAGES));
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Snømåking");

        proxies.on(lessened(ProxyArea.NEEDS));
        OtherThreads.runWhatTheyAskedFor();
        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Snømåking");
    }

    @Test
    void soItIsWhenItHasRunOutWithTheDayBefore() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new RanOut(ASTRID.id()));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Snømåking");
    }

    @Test
    void aCaseWorkerIsLedToWhoActsForTheResidentAlsoFromWhatIsClosed() {
        openAsStaff(Stories.on(LadderStep.SELF).closed());

        assertThat(screen()).contains("Fullmakter fra innbyggeren");
    }

    @Test
    void sheIsNotLedThereWhenSheMayNotLook() {
        looksAtProxies = false;
        openAsStaff(Stories.on(LadderStep.SELF).closed());

        assertThat(screen()).doesNotContain("Fullmakter fra innbyggeren");
    }

    @Test
    void whatAnotherActsForIsNotHers() {
        open(Stories.on(LadderStep.SELF).onBehalf(livActs(true)));

        proxies.on(new ProxyEvent.Ended(
                new UUID(0, 7),
                Instant.EPOCH,
                new PersonId(new UUID(0, 8)),
                KARI.id(),
                new PersonId(new UUID(0, 8)),
                null));
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("Snømåking");
    }

    private static NeedForStaff solrun(Stories story, boolean talks) {
        return new NeedForStaff(
                story.story(),
                ASTRID.id(),
                new Contact("Solrun Vollen", null, "+4775000900"),
                false,
                true,
                true,
                talks);
    }

    @Test
    void whoIsNotHereYetIsRungUpAboutAHelpersYesAndNobodyAnswersForHer() {
        signedInAs(KARI);
        shows(solrun(
                Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED), false));
        navigate(NeedView.class, Stories.NEED.value().toString());

        assertThat(screen()).contains("Ring, og skriv inn svaret");
        assertThat(find(Action.class).withText("Ja, det passer").all()).isEmpty();
    }

    @Test
    void inATalkWithHerWhatSheAnswersIsWrittenDown() {
        signedInAs(KARI);
        shows(solrun(
                Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED), true));
        navigate(NeedView.class, Stories.NEED.value().toString());

        assertThat(screen()).contains("Du registrerer dette for Solrun Vollen");
        assertThat(find(Anchor.class).withText("Til samtalen").single().getHref())
                .isEqualTo("/registrer-for/" + ASTRID.id().value());
        test(find(Action.class).withText("Ja, det passer").single()).click();
        verify(proposals).confirm(any(), eq(Stories.NEED), any());
    }
}
