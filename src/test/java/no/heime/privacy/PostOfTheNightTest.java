package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.identity.ReachesPeople.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostOfTheNightTest {

    private final PostOfTheNight post = new PostOfTheNight();

    @Test
    void whatIsSentOrHasNowhereToGoIsDone() {
        assertThat(post.took(Outcome.SENT)).isTrue();
        assertThat(post.took(Outcome.NOWHERE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "NOT_SENT", "ENOUGH"})
    void whoIsNotReachedIsNotToldAndKeepsNoOtherFromIt(Outcome outcome) {
        for (int n = 0; n < 100; n++) {
            assertThat(post.took(outcome)).isFalse();
        }
        assertThat(post.isAway()).isFalse();
    }

    @Test
    void whoDoesNotAnswerIsAwayForTheNight() {
        post.took(Outcome.AWAY);
        post.took(Outcome.SENT);

        assertThat(post.isAway()).isTrue();
    }
}
