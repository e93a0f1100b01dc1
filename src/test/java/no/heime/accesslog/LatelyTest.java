package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    private static final PersonId KARI = new PersonId(UUID.randomUUID());
    private static final Hat STAFF = Hat.caseWorker();
    private static final PersonId LIV = new PersonId(UUID.randomUUID());

    private final Lately lately = new Lately(ZoneId.of("Europe/Oslo"));
    private final Look need = Look.at(new PersonId(UUID.randomUUID()), Seen.NEED, "1822");

    @Test
    void aScreenThatDrawsItselfAnewIsTheSameLookForAWhile() {
        assertThat(lately.isNew(KARI, STAFF, need, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, STAFF, need, MORNING.plus(Duration.ofMinutes(14))))
                .isFalse();
        assertThat(lately.isNew(KARI, STAFF, need, MORNING.plus(Duration.ofMinutes(15))))
                .isTrue();
    }

    @Test
    void whatStandsInAListIsOneLookOnEachDayOfTheCalendarInNorway() {
        var listed = Look.at(new PersonId(UUID.randomUUID()), Seen.NEED_LISTED, "1822");
        var lateInTheEvening = Instant.parse("2026-11-24T22:50:00Z");

        assertThat(lately.isNew(KARI, STAFF, listed, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, STAFF, listed, lateInTheEvening)).isFalse();
        assertThat(lately.isNew(KARI, STAFF, listed, lateInTheEvening.plus(Duration.ofMinutes(20))))
                .isTrue();
    }

    @Test
    void whoReadsInAnotherPartLooksAnew() {
        assertThat(lately.isNew(KARI, STAFF, need, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, Hat.coordinator("Leland vel"), need, MORNING))
                .isTrue();
        assertThat(lately.isNew(KARI, Hat.coordinator("Leland skolekorps"), need, MORNING))
                .isTrue();
        assertThat(lately.isNew(KARI, STAFF, need, MORNING)).isFalse();
    }

    @Test
    void anotherReaderAnotherNeedAndAnotherReasonAreOtherLooks() {
        assertThat(lately.isNew(KARI, STAFF, need, MORNING)).isTrue();
        assertThat(lately.isNew(LIV, STAFF, need, MORNING)).isTrue();
        assertThat(lately.isNew(KARI, STAFF, need.in(UUID.randomUUID()), MORNING))
                .isTrue();
        assertThat(lately.isNew(KARI, STAFF, need.because("Hun ringte."), MORNING))
                .isTrue();
    }

    @Test
    void whatCouldNotBeSaidIsSaidTheNextTime() {
        lately.isNew(KARI, STAFF, need, MORNING);
        lately.forget(KARI, STAFF, need);
        assertThat(lately.isNew(KARI, STAFF, need, MORNING)).isTrue();
    }
}
