package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.heime.register.Registered;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant EVENING = Instant.parse("2026-11-24T22:30:00Z");

    private static Erasure asked() {
        return Erasure.asked(Registered.ASTRID.id(), EVENING, OSLO, UUID.randomUUID());
    }

    @Test
    void itIsDueFourteenDaysLaterFromTheBeginningOfThatDay() {
        assertThat(asked().day(OSLO)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(asked().due()).isEqualTo(Instant.parse("2026-12-07T23:00:00Z"));
    }

    @Test
    void nothingIsBegunBeforeItsDay() {
        var asked = asked();

        assertThatThrownBy(() -> asked.begun(asked.due().minusMillis(1))).hasMessage("erasure.refused.not-due");
        assertThat(asked.begun(asked.due()).isBegun()).isTrue();
    }

    @Test
    void whatWasBegunAndForgottenKeepsItsFirstMoment() {
        var asked = asked();
        var begun = asked.begun(asked.due()).begun(asked.due().plusSeconds(60));
        var forgotten = begun.forgotten(asked.due()).forgotten(asked.due().plusSeconds(60));

        assertThat(begun.begun()).isEqualTo(asked.due());
        assertThat(forgotten.forgotten()).isEqualTo(asked.due());
    }

    @Test
    void itIsOverADayAfterAllHaveForgottenHer() {
        var forgotten = asked().begun(asked().due()).forgotten(asked().due());
        var nextDay = asked().due().plus(Duration.ofDays(1));

        assertThat(asked().isOver(nextDay)).isFalse();
        assertThat(forgotten.isOver(nextDay.minusMillis(1))).isFalse();
        assertThat(forgotten.isOver(nextDay)).isTrue();
    }

    @Test
    void whoIsHeldUpIsToldOnce() {
        var once = asked().heldUp(asked().due(), UUID.randomUUID());

        assertThat(once.isHeldUp()).isTrue();
        assertThat(once.heldUp(asked().due().plusSeconds(3600), UUID.randomUUID()))
                .isEqualTo(once);
        assertThat(once.outbox()).hasSize(2);
        assertThat(once.begun(asked().due()).isHeldUp()).isFalse();
    }
}
