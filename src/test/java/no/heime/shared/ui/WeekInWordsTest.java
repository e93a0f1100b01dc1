package no.heime.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import org.junit.jupiter.api.Test;

class WeekInWordsTest extends InBokmal {

    private String inWords(String... times) {
        return new WeekInWords(Language.NB.locale()).of(WeekTimes.of(List.of(times)));
    }

    @Test
    void noTimesAtAllMeansAnyTime() {
        assertThat(inWords()).isEqualTo("når som helst");
    }

    @Test
    void oneTimeIsADayAndAPartOfIt() {
        assertThat(inWords("TUESDAY_MORNING")).isEqualTo("tirsdag morgen");
    }

    @Test
    void twoPartsOfADayAreJoined() {
        assertThat(inWords("TUESDAY_MORNING", "TUESDAY_EVENING")).isEqualTo("tirsdag morgen og kveld");
    }

    @Test
    void aWholeDayNeedsNoParts() {
        assertThat(inWords("SATURDAY_MORNING", "SATURDAY_MIDDAY", "SATURDAY_AFTERNOON", "SATURDAY_EVENING"))
                .isEqualTo("lørdag");
    }

    @Test
    void allSevenDaysAreEveryDay() {
        var mornings =
                Stream.of(DayOfWeek.values()).map(day -> day + "_MORNING").toArray(String[]::new);

        assertThat(inWords(mornings)).isEqualTo("alle dager om morgenen");
    }

    @Test
    void daysInARowWithTheSamePartsAreOneRun() {
        assertThat(inWords("MONDAY_MORNING", "TUESDAY_MORNING", "WEDNESDAY_MORNING", "FRIDAY_EVENING"))
                .isEqualTo("mandag–onsdag morgen, fredag kveld");
    }
}
