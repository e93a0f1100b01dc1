package no.heime.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The operator hears once, in the log, that a store has outgrown the embedded one. */
@OnEmbedded
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedLimitTest extends StoreContract {

    @Test
    void theLogSaysOnceThatACollectionHasGrownTooLarge(CapturedOutput log) {
        var limit = new EmbeddedLimit(store);
        fill(EmbeddedLimit.DOCUMENTS);
        limit.look();
        assertThat(log).doesNotContain("grows slow");
        fill(1);
        limit.look();
        limit.look();
        assertThat(log.toString().split("grows slow past 20000", -1)).hasSize(2);
    }

    private void fill(long documents) {
        store.getCollection("things")
                .insertMany(new ArrayList<>(LongStream.range(0, documents)
                        .mapToObj(n -> new Document())
                        .toList()));
    }
}
