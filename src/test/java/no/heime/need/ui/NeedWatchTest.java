package no.heime.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import no.heime.need.NeedId;
import no.heime.need.NeedStory;
import no.heime.need.ProposalStatus;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.OtherThreads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NeedWatchTest extends NeedScreensOnScreen {

    @Autowired
    NeedWatch watch;

    private void open(Stories story) {
        signedInAs(ASTRID);
        becomes(story.story());
        navigate(NeedView.class, Stories.NEED.value().toString());
    }

    private void becomes(NeedStory story) {
        when(screens.open(any(), any())).thenReturn(story);
    }

    private void happens(NeedId need) {
        new Changes(watch).happens(need, ASTRID.id());
        OtherThreads.runWhatTheyAskedFor();
    }

    @Test
    void aHelpersYesIsSeenWithoutLoadingThePageAgain() {
        open(Stories.on(LadderStep.NEIGHBOURHOOD).asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.SENT));
        becomes(Stories.on(LadderStep.NEIGHBOURHOOD)
                .asked(LadderStep.NEIGHBOURHOOD, ProposalStatus.ACCEPTED)
                .version(2)
                .story());

        happens(Stories.NEED);

        assertThat(screen()).contains("Har sagt ja. Passer det for deg?");
    }

    @Test
    void anotherNeedChangesNothingHere() {
        open(Stories.on(LadderStep.SELF));
        becomes(Stories.on(LadderStep.SELF).closed().version(2).story());

        happens(new NeedId(UUID.randomUUID()));

        assertThat(screen()).doesNotContain("Dette behovet er avsluttet.");
    }

    @Test
    void nothingIsDrawnUnderTheHandsOfSomebodyWhoIsWriting() {
        open(Stories.on(LadderStep.SELF).tried(LadderStep.SELF, "Brodder", ""));
        press("Ikke nok");
        becomes(Stories.on(LadderStep.SELF).closed().version(2).story());

        happens(Stories.NEED);
        assertThat(screen()).contains("Noe nytt har skjedd mens du skrev.");
        test(find(Action.class).withText("Vis det").single()).click();

        assertThat(screen()).contains("Dette behovet er avsluttet.");
        assertThat(find(Notice.class).single().getElement().getAttribute("tabindex"))
                .as("it is led on to")
                .isEqualTo("-1");
    }

    @Test
    void nobodyWatchesWhenTheScreenIsLeft() {
        open(Stories.on(LadderStep.SELF));
        assertThat(watch.watching()).isPositive();

        UI.getCurrent().removeAll();
        UI.getCurrent().navigate(MyNeedsView.class);
        UI.getCurrent().close();
        cleanVaadinEnvironment();

        assertThat(watch.watching()).isZero();
        initVaadinEnvironment();
    }
}
