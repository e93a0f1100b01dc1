package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each look is for, as she reads it whom it is about. */
class WhyTest {

    @ParameterizedTest
    @CsvSource({
        "CASE_WORKER, NEED, ASKED_FOR_HELP",
        "CASE_WORKER, NEED_LISTED, ASKED_FOR_HELP",
        "PROXY, NEED, LETS_ACT",
        "PROXY, MESSAGES, LETS_ACT",
        "PROXY, PARTICIPATION, LETS_ACT",
        "HELPER, AGREEMENT, AGREED",
        "COORDINATOR, AGREEMENT, AGREED_WITH_ORGANISATION",
        "RESIDENT, HELPS, AGREED",
        "RESIDENTS_PROXY, HELPS, HELPS_WHO_LETS_ACT",
        "RESIDENTS_PROXY, AGREEMENT, HELPS_WHO_LETS_ACT",
        "CASE_WORKER, HELPS, HELPS",
        "CASE_WORKER, PARTICIPATION, DIGITAL_CARE",
        "CASE_WORKER, ON_PHONE, REGISTERS_FOR_SOMEBODY",
        "CASE_WORKER, PUT_RIGHT, WRITTEN_IN",
        "CASE_WORKER, PROXY_ENTERED, PROXY_ON_PAPER",
        "CASE_WORKER, QUESTION, ASKED_ABOUT_LOOK",
    })
    void dependsOnThePartAndOnWhatWasSeen(Hat.Part part, Seen what, Why why) {
        assertThat(Why.of(part, what)).isEqualTo(why);
    }

    @Test
    void everyPurposeIsSomebodys() {
        var reached = EnumSet.noneOf(Why.class);
        for (var part : Hat.Part.values()) {
            for (var what : Seen.values()) {
                reached.add(Why.of(part, what));
            }
        }
        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(Why.IN_WORDS_THAT_ARE_LOST)));
    }
}
