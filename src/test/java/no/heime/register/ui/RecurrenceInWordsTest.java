package no.heime.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.heime.register.Recurrence;
import no.heime.register.Rhythm;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecurrenceInWordsTest extends RegisterScreens {

    private static final DayOfWeek[] WHOLE_WEEK = DayOfWeek.values();

    @Autowired
    Clock clock;

    private String whole(Recurrence it) {
        return new RecurrenceInWords(clock).whole(it);
    }

    private static Recurrence recurring(Rhythm rhythm, @Nullable LocalTime ends, DayOfWeek... days) {
        return new Recurrence(rhythm, List.of(days), LocalTime.of(11, 0), ends, null, null);
    }

    @Test
    void daysAreSaidAsOneSaysThem() {
        assertThat(whole(recurring(Rhythm.WEEKLY, null, DayOfWeek.TUESDAY))).isEqualTo("hver tirsdag kl.\u00a011");
        assertThat(whole(recurring(Rhythm.WEEKLY, null, DayOfWeek.SATURDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)))
                .isEqualTo("hver tirsdag, torsdag og lørdag kl.\u00a011");
        assertThat(whole(recurring(Rhythm.WEEKLY, null, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)))
                .isEqualTo("hver mandag–onsdag kl.\u00a011");
        assertThat(whole(recurring(Rhythm.WEEKLY, null, WHOLE_WEEK))).isEqualTo("hver dag kl.\u00a011");
    }

    @Test
    void everyRhythmHasItsWordsInEveryLanguage() {
        assertThat(whole(recurring(Rhythm.EVERY_OTHER_WEEK, LocalTime.of(12, 30), DayOfWeek.MONDAY)))
                .isEqualTo("annenhver mandag kl.\u00a011–\u206012.30");
        UI.getCurrent().setLocale(Language.NN.locale());
        assertThat(whole(recurring(Rhythm.LAST_IN_MONTH, null, DayOfWeek.THURSDAY)))
                .isEqualTo("siste torsdag i månaden kl.\u00a011");
        UI.getCurrent().setLocale(Language.EN.locale());
        assertThat(whole(recurring(Rhythm.FIRST_IN_MONTH, LocalTime.of(13, 0), DayOfWeek.FRIDAY)))
                .isEqualTo("the first Friday of the month at\u00a011:00–\u206013:00");
    }

    @Test
    void itsEndsAreSaidWhenTheyAreToCome() {
        var season = new Recurrence(
                Rhythm.WEEKLY,
                List.of(DayOfWeek.FRIDAY),
                LocalTime.of(18, 0),
                null,
                LocalDate.parse("2026-12-04"),
                LocalDate.parse("2027-05-28"));
        assertThat(whole(season)).isEqualTo("hver fredag kl.\u00a018 · fra 4. desember · til og med 28. mai 2027");
        var begun = new Recurrence(
                Rhythm.WEEKLY, List.of(DayOfWeek.FRIDAY), LocalTime.of(18, 0), null, LocalDate.EPOCH, null);
        assertThat(whole(begun)).isEqualTo("hver fredag kl.\u00a018");
    }

    @Test
    void theNextTimeIsSaidByItsDay() {
        var words = new RecurrenceInWords(clock);
        assertThat(words.next(recurring(Rhythm.WEEKLY, null, DayOfWeek.WEDNESDAY)))
                .isEqualTo("i morgen kl.\u00a011");
        assertThat(words.next(recurring(Rhythm.FIRST_IN_MONTH, null, DayOfWeek.TUESDAY)))
                .isEqualTo("tirsdag 1. desember kl.\u00a011");
        var over = new Recurrence(
                Rhythm.WEEKLY, List.of(DayOfWeek.FRIDAY), LocalTime.NOON, null, null, LocalDate.parse("2026-11-20"));
        assertThat(words.next(over)).isEmpty();
    }
}
