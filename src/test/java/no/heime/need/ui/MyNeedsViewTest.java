package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import no.heime.need.MyNeed;
import no.heime.need.NeedStatus;
import no.heime.need.NeedsOfSomebody;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import no.heime.shared.ui.OtherThreads;
import no.heime.shared.ui.Stairs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyNeedsViewTest extends NeedScreensOnScreen {

    @Autowired
    NeedWatch watch;

    @BeforeEach
    void signIn() {
        signedInAs(ASTRID);
    }

    private void open(MyNeed... needs) {
        when(screens.mine(ASTRID)).thenReturn(List.of(needs));
        navigate(MyNeedsView.class);
    }

    private static MyNeed snow(NeedStatus status, boolean asksMe) {
        return new MyNeed(
                Stories.NEED,
                Phrase.verbatim("Snømåking"),
                "snowflake",
                "Leland",
                Phrase.verbatim("helst i dag"),
                status,
                LadderStep.NEIGHBOURHOOD,
                List.of(),
                Phrase.verbatim("spurt for 2 t siden"),
                asksMe);
    }

    @Test
    void noNeedsSaysWhatComesHereAndHowToAsk() {
        open();

        assertThat(screen()).contains("Ingen behov");
        assertThat(find(Anchor.class).withText("Jeg trenger hjelp").single().getHref())
                .isEqualTo("/trenger-hjelp");
    }

    @Test
    void aNeedSaysWhereItStandsAndLeadsToItsLadder() {
        open(snow(NeedStatus.OPEN, false));

        assertThat(screen()).contains("Leland · helst i dag").contains("spurt for 2 t siden");
        assertThat(find(Anchor.class).withText("Snømåking").single().getHref())
                .isEqualTo("/behov/" + Stories.NEED.value());
        assertThat(find(Stairs.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Hjemmetrappa: trinn 2 av 5");
    }

    @Test
    void whatWaitsForMyAnswerSaysSo() {
        open(snow(NeedStatus.OPEN, true));

        assertThat(screen()).contains("venter på svaret ditt");
    }

    @Test
    void whatAnotherDoesWithMyNeedIsSeenAtOnce() {
        open(snow(NeedStatus.OPEN, false));
        when(screens.mine(ASTRID)).thenReturn(List.of(snow(NeedStatus.OPEN, true)));

        signedInAs(KARI);
        new Changes(watch).happens(Stories.NEED, ASTRID.id());
        signedInAs(ASTRID);
        OtherThreads.runWhatTheyAskedFor();

        assertThat(screen()).contains("venter på svaret ditt");
    }

    @Test
    void aClosedNeedHasNoStairsToClimb() {
        open(snow(NeedStatus.CLOSED, false));

        assertThat(find(Stairs.class).exists()).isFalse();
    }

    @Test
    void theNeedsOfWhomIActForSayForWhomAndAskForHer() {
        var astrid = ASTRID.id();
        signedInAs(KARI);
        when(screens.of(KARI, astrid))
                .thenReturn(new NeedsOfSomebody(
                        astrid, Phrase.verbatim("Astrid Nilsen"), List.of(snow(NeedStatus.OPEN, true))));
        navigate(MyNeedsView.class, astrid.toString());

        assertThat(screen())
                .contains("Du gjør dette for Astrid Nilsen")
                .contains("Behovene til Astrid Nilsen")
                .contains("venter på svar")
                .doesNotContain("venter på svaret ditt");
        assertThat(find(Anchor.class)
                        .withText("Be om hjelp for Astrid Nilsen")
                        .single()
                        .getHref())
                .isEqualTo("/trenger-hjelp?for=" + astrid);
    }

    @Test
    void whoDoesNotActForHerReadsThatInOneSentence() {
        var astrid = ASTRID.id();
        signedInAs(KARI);
        when(screens.of(KARI, astrid)).thenThrow(DomainException.conflict("proxy.refused.over"));
        navigate(MyNeedsView.class, astrid.toString());

        assertThat(screen()).contains("Du har ikke fullmakt til dette nå.").doesNotContain("Jeg trenger hjelp");
    }
}
