package no.heime.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made later sorts later, wherever it is stored. */
class IdsTest {

    private final Ids ids = new Ids();

    @Test
    void areOfTheVersionThatTellsWhenTheyWereMade() {
        long before = System.currentTimeMillis();
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(madeAt(id)).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void riseWithTimeAndAreNeverTheSame() {
        var made = Stream.generate(ids::next).limit(2_000).toList();
        assertThat(made.stream().map(IdsTest::madeAt)).isSorted();
        assertThat(made).doesNotHaveDuplicates();
        assertThat(made.getFirst()).as("ordered by time as it is stored").isLessThan(laterThan(made.getLast()));
    }

    private UUID laterThan(UUID earlier) {
        return Stream.generate(ids::next)
                .dropWhile(id -> madeAt(id) <= madeAt(earlier))
                .findFirst()
                .orElseThrow();
    }

    /** Milliseconds since 1970, in the first 48 bits. */
    private static long madeAt(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
