package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

    @Test
    void aStoreThatIsAwayIsOneLine(CapturedOutput log) {
        Jobs.say(new MongoTimeoutException("No server"));
        assertThat(log.toString().lines()).singleElement().asString().contains("WARN", "A job waits for its next turn");
    }

    @Test
    void whatNobodyForesawIsToldInFull(CapturedOutput log) {
        Jobs.say(new IllegalStateException("unforeseen"));
        assertThat(log.toString()).contains("ERROR", "unforeseen", "\tat ");
    }
}
