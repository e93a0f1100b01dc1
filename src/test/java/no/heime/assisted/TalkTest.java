package no.heime.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant LATE = Instant.parse("2026-11-27T22:30:00Z");

    private static Talk begun(Instant at) {
        return Talk.begun(
                new TalkId(new UUID(0, 1)),
                new PersonId(new UUID(0, 2)),
                new PersonId(new UUID(0, 3)),
                "1822",
                TalkWay.PHONE,
                "Ba om hjelp",
                at,
                OSLO);
    }

    @Test
    void itRunsThroughTheDayOfThoseWhoTalkAndNoLonger() {
        assertThat(begun(LATE).runs(Instant.parse("2026-11-27T22:59:59Z"))).isTrue();
        assertThat(begun(LATE).runs(Instant.parse("2026-11-27T23:00:00Z"))).isFalse();
    }

    @Test
    void onceItIsEndedItStaysEndedWhenItWas() {
        var ended = begun(LATE).ended(LATE.plusSeconds(60));

        assertThat(ended.runs(LATE.plusSeconds(60))).isFalse();
        assertThat(ended.ended(LATE.plusSeconds(120))).isEqualTo(ended);
    }
}
