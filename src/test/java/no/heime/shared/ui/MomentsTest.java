package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class MomentsTest extends InBokmal {

    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final Clock NOON_IN_LELAND = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));

    private Moments in(Language language) {
        Locale locale = language.locale();
        UI.getCurrent().setLocale(locale);
        return new Moments(NOON_IN_LELAND, locale);
    }

    private static Instant before(String duration) {
        return NOW.minus(Duration.parse(duration));
    }

    @Test
    void whatWasSomeDaysAgoIsSaidInDaysWithTheRightPlural() {
        assertThat(in(Language.NB).ago(before("PT72H"))).isEqualTo("for 3 dager siden");
        assertThat(in(Language.NN).ago(before("PT72H"))).isEqualTo("for 3 dagar sidan");
        assertThat(in(Language.EN).ago(before("PT72H"))).isEqualTo("3 days ago");
        assertThat(in(Language.NB).ago(before("PT12M"))).isEqualTo("for 12 min siden");
    }

    @Test
    void whatHappenedTodayIsSaidInHoursAgo() {
        assertThat(in(Language.NB).ago(before("PT2H"))).isEqualTo("for 2 t siden");
        assertThat(in(Language.EN).ago(before("PT2H"))).isEqualTo("2 h ago");
        assertThat(in(Language.NN).ago(before("PT10S"))).isEqualTo("no nettopp");
    }

    @Test
    void whereThereIsNoScreenEverythingIsSaidInTheTextsThatWereGiven() {
        var elsewhere = new Moments(NOON_IN_LELAND, Locale.ENGLISH, (key, parameters) -> "'" + key + "'");
        assertThat(elsewhere.until(NOW.plus(Duration.ofHours(6)))).isEqualTo("'shared.time.until'");
        assertThat(elsewhere.at(NOW)).isEqualTo("'shared.time.at'");
    }

    @Test
    void whatHasToBeAnsweredIsSaidWithTheHourFirst() {
        assertThat(in(Language.NB).until(NOW.plus(Duration.ofHours(6)))).isEqualTo("kl.\u00a018 i dag");
        assertThat(in(Language.NN).until(NOW.plus(Duration.ofHours(22)))).isEqualTo("kl.\u00a010 i morgon");
        assertThat(in(Language.EN).until(NOW.plus(Duration.ofMinutes(46 * 60 + 30))))
                .isEqualTo("10:30 Thursday");
    }

    @Test
    void lateLastEveningIsYesterdayAlsoWhenItIsFewHoursAgo() {
        assertThat(in(Language.NB).ago(before("PT13H"))).isEqualTo("i går");
        assertThat(in(Language.NB).ago(before("PT50H"))).isEqualTo("for 2 dager siden");
    }

    @Test
    void whereThereIsLittleRoomAMonthIsShort() {
        assertThat(in(Language.NB).shortDate(LocalDate.of(2026, 11, 3))).isEqualTo("3. nov.");
        assertThat(in(Language.NN).shortDate(LocalDate.of(2025, 5, 17))).isEqualTo("17. mai 2025");
        assertThat(in(Language.EN).shortDate(LocalDate.of(2026, 11, 3))).isEqualTo("3 Nov");
    }

    @Test
    void inTheNightFewHoursAreNoDay() {
        UI.getCurrent().setLocale(Language.NB.locale());
        var atOne = new Moments(Clock.offset(NOON_IN_LELAND, Duration.ofHours(13)), Language.NB.locale());
        assertThat(atOne.ago(NOW.plus(Duration.ofHours(11)))).isEqualTo("for 2 t siden");
        assertThat(atOne.ago(NOW.plus(Duration.ofHours(7)))).isEqualTo("i går");
    }

    @Test
    void whatIsLongPastHasItsDateBecauseNobodyCountsTheDays() {
        assertThat(in(Language.NB).ago(before("P14D"))).isEqualTo("for 14 dager siden");
        assertThat(in(Language.NB).ago(before("P15D"))).isEqualTo("9. november");
        assertThat(in(Language.NN).ago(before("P250D"))).isEqualTo("19. mars");
        assertThat(in(Language.EN).ago(before("P365D"))).isEqualTo("24 November 2025");
    }

    @Test
    void aMomentIsWrittenTheWayTheLanguageWritesIt() {
        assertThat(in(Language.NB).at(before("PT4H"))).isEqualTo("i dag kl.\u00a008.00");
        assertThat(in(Language.EN).at(before("PT4H"))).isEqualTo("today at\u00a008:00");
    }

    @Test
    void aDayFartherAwayHasItsNameAndDate() {
        assertThat(in(Language.NB).day(LocalDate.of(2026, 12, 3))).isEqualTo("torsdag 3. desember");
        assertThat(in(Language.NB).day(LocalDate.of(2027, 1, 7))).isEqualTo("torsdag 7. januar 2027");
        assertThat(in(Language.NB).day(LocalDate.of(2026, 11, 25))).isEqualTo("i morgen");
        assertThat(in(Language.EN).day(LocalDate.of(2026, 12, 3))).isEqualTo("Thursday 3 December");
    }

    @Test
    void aDayToComeWithinAWeekHasOnlyItsName() {
        LocalDate today = LocalDate.parse("2026-11-24");
        assertThat(in(Language.NB).coming(today)).isEqualTo("i dag");
        assertThat(in(Language.NB).coming(today.plusDays(1))).isEqualTo("i morgen");
        assertThat(in(Language.NN).coming(today.plusDays(4))).isEqualTo("laurdag");
        assertThat(in(Language.NB).coming(today.plusDays(7))).isEqualTo("tirsdag 1. desember");
    }

    @Test
    void aDateHasItsYearOnlyWhenItIsAnother() {
        assertThat(in(Language.NB).date(LocalDate.parse("2026-11-03"))).isEqualTo("3. november");
        assertThat(in(Language.EN).date(LocalDate.parse("2027-05-28"))).isEqualTo("28 May 2027");
    }

    @Test
    void aWholeHourHasNoMinutesWhereOneSaysItSo() {
        assertThat(in(Language.NB).clockTime(LocalTime.of(11, 0))).isEqualTo("11");
        assertThat(in(Language.NN).clockTime(LocalTime.of(9, 5))).isEqualTo("9.05");
        assertThat(in(Language.EN).clockTime(LocalTime.of(9, 0))).isEqualTo("9:00");
    }
}
