package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    private static final PersonId KARI = new PersonId(UUID.randomUUID());
    private static final PersonId LIV = new PersonId(UUID.randomUUID());

    private final Lately lately = new Lately();
    private final Look need = Look.at(new PersonId(UUID.randomUUID()), Seen.NEED, "1822");

    @Test
    void aScreenThatDrawsItselfAnewIsTheSameLookForAWhile() {
        assertThat(lately.isNew(KARI, need, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, need, MORNING.plus(Duration.ofMinutes(14))))
                .isFalse();
        assertThat(lately.isNew(KARI, need, MORNING.plus(Duration.ofMinutes(15))))
                .isTrue();
    }

    @Test
    void anotherReaderAnotherNeedAndAnotherReasonAreOtherLooks() {
        assertThat(lately.isNew(KARI, need, MORNING)).isTrue();
        assertThat(lately.isNew(LIV, need, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, need.in(UUID.randomUUID()), MORNING)).isTrue();
        assertThat(lately.isNew(KARI, need.because("Hun ringte."), MORNING)).isTrue();
    }

    @Test
    void whatCouldNotBeSaidIsSaidTheNextTime() {
        lately.isNew(KARI, need, MORNING);
        lately.forget(KARI, need);
        assertThat(lately.isNew(KARI, need, MORNING)).isTrue();
    }
}
