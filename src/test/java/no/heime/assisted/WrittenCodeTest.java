package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WrittenCodeTest {

    @RepeatedTest(20)
    void itHasNoLetterThatIsTakenForAnother() {
        assertThat(WrittenCode.made().letters()).hasSize(12).doesNotContainPattern("[^A-Z2-9]|[ILO]");
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        var code = new WrittenCode("ABCDEFGHJKMN");

        assertThat(code.shown()).isEqualTo("ABCD-EFGH-JKMN");
        assertThat(WrittenCode.typed(" abcd efgh–jkmn ")).isEqualTo(code);
        assertThat(WrittenCode.typed("").letters()).isEmpty();
    }
}
