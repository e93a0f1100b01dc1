package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInWordsTest {

    private static List<String> days(String written) {
        return TimeInWords.read(written).times().stream()
                .map(time -> time.day().name())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Torsdager kl. 11 | THURSDAY",
                "kvar tysdag og laurdag | TUESDAY SATURDAY",
                "Siste onsdag i måneden | WEDNESDAY",
                "Mandag til onsdag | MONDAY TUESDAY WEDNESDAY",
                "man.–fre. kl. 9–15 | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY",
                "Hverdager kl. 10 | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY",
                "I helgene | SATURDAY SUNDAY",
                "lørdag til mandag | MONDAY SATURDAY SUNDAY",
                "Saturdays and Sundays | SATURDAY SUNDAY",
                "Wednesdays, or Tuesdays at 6 | TUESDAY WEDNESDAY",
                "Måndagar | MONDAY"
            })
    void theDaysThatAreNamedAreRead(String written, String days) {
        assertThat(String.join(" ", days(written))).isEqualTo(days);
    }

    @Test
    void theClockSaysWhichPartOfTheDay() {
        assertThat(TimeInWords.read("Torsdager kl. 11")).isEqualTo(WeekTimes.of(List.of("THURSDAY_MIDDAY")));
        assertThat(TimeInWords.read("Hver kveld kl. 20 til 21").times())
                .hasSize(7)
                .allMatch(time -> time.written().endsWith("EVENING"));
        assertThat(days("Hver dag kl. 9 til 10")).hasSize(7);
        assertThat(TimeInWords.read("Tirsdager").times()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "man.–fre. kl. 9–15 | MORNING MIDDAY AFTERNOON",
                "Onsdager kl. 6 på kvelden | EVENING",
                "klokka 7 om kvelden, hver onsdag | EVENING",
                "Onsdagar kl. 3 om ettermiddagen | AFTERNOON",
                "Tuesdays at 7 pm | EVENING",
                "Tuesdays 7–9 p.m. | EVENING",
                "Tuesdays at 6 in the evening | EVENING",
                "Tuesdays from 10 to 1 pm | MORNING MIDDAY",
                "Tirsdag kveld kl. 9 | MORNING EVENING",
                "Wednesdays, or Tuesdays at 6 | MORNING EVENING",
                "Frokost tirsdager kl. 8 om morgenen | MORNING",
                "Tuesdays at 8 am | MORNING",
                "Tirsdager kl. 07.30 | MORNING",
                "Tirsdager kl. 8–15 | MORNING MIDDAY AFTERNOON",
                "Tirsdager kl. 10–1 | MORNING MIDDAY",
                "Tirsdager kl. 10–3 | MORNING MIDDAY AFTERNOON",
                "Mandag 18–20 og fredag kl. 10 | MORNING MIDDAY AFTERNOON EVENING",
                "Mandag 18.30, fredag kl. 10 | MORNING MIDDAY AFTERNOON EVENING",
                "Onsdager kl. 18, fra 15. september | EVENING",
                "Hver 2. onsdag kl. 18 | EVENING",
                "Onsdager kl. 11, fra 2026 | MIDDAY"
            })
    void anHourThatMayBeOfTheEveningIsOfTheEveningToo(String written, String parts) {
        assertThat(TimeInWords.read(written).times().stream()
                        .map(time -> time.part())
                        .distinct()
                        .sorted()
                        .map(PartOfDay::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hele døgnet",
                "Etter avtale",
                "Man møter opp når man vil",
                "Hver dag unntatt søndag",
                "Ring for 3 plasser",
                "Hele året"
            })
    void whatNamesNoTimeMayBeAtAny(String written) {
        assertThat(TimeInWords.read(written)).isEqualTo(WeekTimes.ANY);
        assertThat(TimeInWords.read(null)).isEqualTo(WeekTimes.ANY);
    }
}
