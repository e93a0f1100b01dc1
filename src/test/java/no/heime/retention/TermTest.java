package no.heime.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.heime.shared.retention.StorageTime;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final StorageTime KIND = new StorageTime("messages", null, 12, 3, 36);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Term A_YEAR = new Term(12, LocalDate.parse("2026-01-01"), null);

    @Test
    void whatIsNewIsAnnouncedBeforeAnythingIsEnded() {
        var announced = Term.announced(KIND, TODAY);

        assertThat(announced.months()).isEqualTo(12);
        assertThat(announced.on(TODAY.plusDays(13))).isEmpty();
        assertThat(announced.on(TODAY.plusDays(14))).contains(12);
    }

    @Test
    void longerHoldsAtOnce() {
        assertThat(A_YEAR.set(KIND, 24, TODAY).on(TODAY)).contains(24);
    }

    @Test
    void shorterHoldsFromTomorrowOn() {
        var shorter = A_YEAR.set(KIND, 6, TODAY);

        assertThat(shorter.on(TODAY)).contains(12);
        assertThat(shorter.on(TODAY.plusDays(1))).contains(6);
        assertThat(shorter.isToCome(TODAY)).isTrue();
    }

    @Test
    void whatIsRegrettedTheSameDayWasNeverShorter() {
        var regretted = A_YEAR.set(KIND, 6, TODAY).set(KIND, 12, TODAY);

        assertThat(regretted.on(TODAY)).contains(12);
        assertThat(regretted.on(TODAY.plusDays(1))).contains(12);
    }

    @Test
    void nothingIsEndedEarlierThanItWasAnnouncedWhateverIsSaid() {
        var announced = Term.announced(KIND, TODAY);

        assertThat(announced.set(KIND, 3, TODAY).on(TODAY.plusDays(13))).isEmpty();
        assertThat(announced.set(KIND, 36, TODAY).on(TODAY.plusDays(13))).isEmpty();
        assertThat(announced.set(KIND, 36, TODAY).on(TODAY.plusDays(14))).contains(36);
    }

    @Test
    void outsideItsLimitsNothingIsSaid() {
        assertThatThrownBy(() -> A_YEAR.set(KIND, 2, TODAY)).hasMessage("retention.refused.months");
        assertThatThrownBy(() -> A_YEAR.set(KIND, 37, TODAY)).hasMessage("retention.refused.months");
    }

    @Test
    void whatWasSaidUnderOtherLimitsIsAsNearAsItMayBe() {
        assertThat(new Term(60, TODAY, 1).within(KIND)).isEqualTo(new Term(36, TODAY, 3));
    }

    /** Whoever says what, in whatever order: what holds on a day is never shorter than what was said before that day. */
    @Property
    void nothingIsEverShorterOnTheDayOnWhichItIsSaid(
            @ForAll @IntRange(min = 3, max = 36) int first, @ForAll @IntRange(min = 3, max = 36) int second) {
        var before = new Term(first, TODAY.minusDays(5), null);

        assertThat(before.set(KIND, second, TODAY).on(TODAY).orElseThrow()).isGreaterThanOrEqualTo(first);
    }

    @Property
    void nothingIsDueBeforeItsMonthsHaveGoneAndEverythingIsSoonAfter(
            @ForAll @IntRange(min = 0, max = 20_000) int hours,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        var over = Instant.parse("2024-01-01T00:00:00Z").plus(hours, ChronoUnit.HOURS);
        var day = TODAY.plusDays(days);
        var goes = over.atZone(OSLO).plusMonths(months);

        boolean due = over.isBefore(Term.before(day, months, OSLO));

        if (due) {
            assertThat(goes).isBeforeOrEqualTo(day.atStartOfDay(OSLO));
        }
        // the shortest month lacks three days of the longest
        if (!goes.toLocalDate().plusDays(4).isAfter(day)) {
            assertThat(due).isTrue();
        }
    }
}
