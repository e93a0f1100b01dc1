package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Looks are told day by day, and on each day by who came and what for. */
class LookedDayTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final PersonId NAMESAKE = new PersonId(new UUID(0, 7));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Looked look(PersonId reader, Seen what, long hoursBefore, @Nullable String reason) {
        return new Looked(
                new LineId(UUID.randomUUID()),
                Given.MORNING.minus(Duration.ofHours(hoursBefore)),
                1,
                reader,
                "Kari Olsen",
                Hat.caseWorker(),
                "Leirfjord",
                what,
                List.of(),
                reason,
                null);
    }

    private static List<LookedDay> days(Looked... looks) {
        return LookedDay.of(List.of(looks), OSLO);
    }

    @Test
    void aDayEndsAtMidnightWhereSheLives() {
        // 08.00 UTC is nine in the morning there
        assertThat(days(look(Given.KARI.id(), Seen.NEED, 9, null), look(Given.KARI.id(), Seen.NEED, 10, null)))
                .extracting(LookedDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1));
    }

    @Test
    void oneWhoCameForTheSameIsOneAndWhoCameLastIsFirst() {
        var first = look(Given.KARI.id(), Seen.PARTICIPATION, 0, null);
        var second = look(Given.KARI.id(), Seen.NEED, 1, null);
        var third = look(Given.KARI.id(), Seen.NEED_LISTED, 2, null);

        assertThat(days(first, second, third)).singleElement().satisfies(day -> assertThat(day.onlookers())
                .extracting(Onlooker::looks)
                .containsExactly(List.of(first), List.of(second, third)));
    }

    @Test
    void ofEachPersonOneCardOfTheDayLeadsOnAndWhatIsAskedAboutOneIsAskedAboutAll() {
        var asked = look(Given.KARI.id(), Seen.NEED, 1, null).asked(Given.question(Given.KARI.id()));
        var day = days(look(Given.KARI.id(), Seen.PARTICIPATION, 0, null), asked, look(NAMESAKE, Seen.NEED, 2, null))
                .getFirst();

        assertThat(day.onlookers()).extracting(day::leadsOn).containsExactly(true, false, true);
        assertThat(day.onlookers()).extracting(day::isAskedAbout).containsExactly(true, true, false);
    }

    @Test
    void whoHasTheSameNameAndWhoGaveAReasonStandApart() {
        assertThat(days(
                        look(Given.KARI.id(), Seen.NEED, 0, null),
                        look(NAMESAKE, Seen.NEED, 0, null),
                        look(Given.KARI.id(), Seen.NEED, 1, "Hun ringte.")))
                .singleElement()
                .satisfies(day -> assertThat(day.onlookers()).hasSize(3));
    }
}
