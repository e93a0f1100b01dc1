package no.heime.need;

import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OFFER;
import static no.heime.need.Given.SPIKES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InvolvedTest {

    private final Need need = Given.climbed();

    @Test
    void whoeverSaidNoToThisNeedIsKnownToHaveDoneSo() {
        need.asking().decline(Given.asked(need), DeclineReason.BUSY, null, Act.helper(JONAS, MONDAY));
        assertThat(need.involved().refusalOf(OFFER)).contains(new Reason.SaidNo(true));
        assertThat(need.involved().refusalOf(SPIKES)).isEmpty();
    }

    @Test
    void silenceIsANoThatWasNotSaid() {
        Given.asked(need);
        need.asking().lapseWhatIsDue(Act.program(MONDAY.plus(Duration.ofDays(1))));
        assertThat(need.involved().refusalOf(OFFER)).contains(new Reason.SaidNo(false));
    }

    @Test
    void onlyTheLatestQuestionCounts() {
        need.asking().decline(Given.asked(need), DeclineReason.BUSY, null, Act.helper(JONAS, MONDAY));
        Given.asked(need);
        assertThat(need.involved().refusalOf(OFFER)).isEmpty();
    }
}
