package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.identity.ReachesPeople.Outcome;
import org.junit.jupiter.api.Test;

class PostOfTheNightTest {

    private final PostOfTheNight post = new PostOfTheNight();

    private void refused(int times) {
        for (int n = 0; n < times; n++) {
            assertThat(post.took(Outcome.REFUSED)).isFalse();
        }
    }

    @Test
    void whatIsSentOrHasNowhereToGoIsDone() {
        assertThat(post.took(Outcome.SENT)).isTrue();
        assertThat(post.took(Outcome.NOWHERE)).isTrue();
        assertThat(post.took(Outcome.ENOUGH)).isFalse();
        assertThat(post.isAway()).isFalse();
    }

    @Test
    void aFewWhoAreNotReachedKeepNoOthersFromIt() {
        refused(PostOfTheNight.IN_A_ROW - 1);
        post.took(Outcome.SENT);
        refused(PostOfTheNight.IN_A_ROW - 1);

        assertThat(post.isAway()).isFalse();
    }

    @Test
    void manyInARowMeanThatNobodyIsReached() {
        refused(PostOfTheNight.IN_A_ROW);

        assertThat(post.isAway()).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsAwayForTheNight() {
        post.took(Outcome.AWAY);
        post.took(Outcome.SENT);

        assertThat(post.isAway()).isTrue();
    }
}
