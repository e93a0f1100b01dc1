package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    /** A Tuesday. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T12:00");

    private static Recurrence recurring(Rhythm rhythm, String starts, @Nullable String first, DayOfWeek... days) {
        return new Recurrence(
                rhythm,
                List.of(days),
                LocalTime.parse(starts),
                null,
                first == null ? null : LocalDate.parse(first),
                null);
    }

    private static String next(Recurrence recurrence) {
        return recurrence.next(NOW).orElseThrow().starts().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,           WEDNESDAY, 11:00,            , 2026-11-25T11:00",
        "WEEKLY,           TUESDAY,   12:00,            , 2026-11-24T12:00",
        "WEEKLY,           TUESDAY,   11:59,            , 2026-12-01T11:59",
        "WEEKLY,           FRIDAY,    11:00, 2027-01-10 , 2027-01-15T11:00",
        "EVERY_OTHER_WEEK, MONDAY,    19:00, 2026-11-23 , 2026-12-07T19:00",
        "EVERY_OTHER_WEEK, MONDAY,    19:00, 2026-11-16 , 2026-11-30T19:00",
        "EVERY_OTHER_WEEK, FRIDAY,    19:00, 2026-11-23 , 2026-11-27T19:00",
        "EVERY_OTHER_WEEK, MONDAY,    19:00, 2025-12-29 , 2026-11-30T19:00",
        "FIRST_IN_MONTH,   TUESDAY,   18:00,            , 2026-12-01T18:00",
        "SECOND_IN_MONTH,  TUESDAY,   18:00,            , 2026-12-08T18:00",
        "THIRD_IN_MONTH,   FRIDAY,    18:00,            , 2026-12-18T18:00",
        "FOURTH_IN_MONTH,  TUESDAY,   18:00,            , 2026-11-24T18:00",
        "LAST_IN_MONTH,    THURSDAY,  12:00,            , 2026-11-26T12:00",
        "LAST_IN_MONTH,    TUESDAY,   11:00,            , 2026-12-29T11:00"
    })
    void itIsNextOnTheDayThatAnybodyWouldSay(
            Rhythm rhythm, DayOfWeek day, String starts, @Nullable String first, String expected) {
        assertThat(next(recurring(rhythm, starts, first, day))).isEqualTo(expected);
    }

    @Test
    void onSeveralDaysTheSoonestIsNext() {
        assertThat(next(recurring(
                        Rhythm.WEEKLY, "11:00", null, DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.THURSDAY)))
                .isEqualTo("2026-11-26T11:00");
    }

    @Test
    void whatGoesOnNowIsTheNextAndWhatIsOverIsNot() {
        var open = new Recurrence(
                Rhythm.WEEKLY, List.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(12, 0), null, null);
        assertThat(next(open)).isEqualTo("2026-11-24T10:00");
        assertThat(open.next(NOW.plusMinutes(1)).orElseThrow().starts()).isEqualTo("2026-12-01T10:00");
    }

    @Test
    void afterTheLastDayItIsOver() {
        var ended = recurring(Rhythm.WEEKLY, "11:00", null, DayOfWeek.WEDNESDAY).until(LocalDate.parse("2026-11-25"));
        assertThat(ended.next(NOW)).isPresent();
        assertThat(ended.next(NOW.plusDays(2))).isEmpty();
    }

    @Test
    void theClockOnTheWallIsTheSameInSummer() {
        var weekly = recurring(Rhythm.WEEKLY, "02:30", null, DayOfWeek.SUNDAY);
        assertThat(weekly.from(LocalDateTime.parse("2027-03-21T00:00")).limit(3).map(Occasion::starts))
                .containsExactly(
                        LocalDateTime.parse("2027-03-21T02:30"),
                        LocalDateTime.parse("2027-03-28T02:30"),
                        LocalDateTime.parse("2027-04-04T02:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "              , MONDAY, 11:00,      ,           ,           , rhythm,   register.rhythm.missing",
        "WEEKLY        ,       , 11:00,      ,           ,           , days,     register.days.missing",
        "WEEKLY        , MONDAY,      ,      ,           ,           , startsAt, register.starts-at.missing",
        "WEEKLY        , MONDAY, 11:00, 11:00,           ,           , endsAt,   register.ends-at.before",
        "EVERY_OTHER_WEEK, MONDAY, 11:00,    ,           ,           , firstDay, register.first-day.missing",
        "WEEKLY        , MONDAY, 11:00,      , 2026-12-02, 2026-12-01, lastDay,  register.last-day.before",
        "WEEKLY        , MONDAY, 11:00,      , 2026-12-01, 2026-12-05, lastDay,  register.last-day.never",
        "WEEKLY        , MONDAY, 11:00,      , 1814-05-17,           , firstDay, register.day.out-of-range",
        "WEEKLY        , MONDAY, 11:00,      ,           , +999999999-12-31, lastDay, register.day.out-of-range"
    })
    void whatIsNoRecurrenceIsRefusedOnItsField(
            @Nullable Rhythm rhythm,
            @Nullable DayOfWeek day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String field,
            String key) {
        var written = new Recurrence.Written(rhythm, day == null ? List.of() : List.of(day), starts, ends, first, last);
        var refusal = catchThrowableOfType(DomainException.class, () -> Recurrence.optional(written));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.messageKey()).isEqualTo(key);
    }
}
