package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.register.Absences;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Wish WISH =
            new Wish(Given.SNOW, WeekTimes.of(List.of("MONDAY_MORNING", "TUESDAY_MORNING")), Language.NB, 60, MONDAY);

    private final Offered near = offered(3, 120, 120, "TUESDAY_MORNING");

    @Test
    void aNeighbourComesBeforeTheFerry() {
        var far = new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW),
                48,
                true,
                near.times(),
                Absences.NONE,
                600,
                600,
                false,
                Set.of(SpokenLanguage.NB),
                null,
                true);
        assertThat(Ranking.rank(WISH, List.of(far, near)))
                .extracting(Ranked::offered)
                .containsExactly(near, far);
        assertThat(Ranking.rank(WISH, List.of(far)).getFirst().reasons()).contains(new Reason.Near(48, true));
    }

    @Test
    void whoeverHelpedWellComesBeforeAStranger() {
        var known = new Offered(
                UUID.randomUUID(),
                near.kinds(),
                8,
                false,
                near.times(),
                Absences.NONE,
                near.freeMinutes(),
                near.offeredMinutes(),
                false,
                near.languages(),
                Month.MARCH,
                true);
        var ranked = Ranking.rank(WISH, List.of(near, known));
        assertThat(ranked.getFirst().offered()).isEqualTo(known);
        assertThat(ranked.getFirst().reasons()).contains(new Reason.HelpedBefore(Month.MARCH));
    }

    @Test
    void saysWhenBothCan() {
        assertThat(reasons(near)).contains(new Reason.FreeAt(DayOfWeek.TUESDAY, PartOfDay.MORNING));
        assertThat(reasons(offered(3, 120, 120, "MONDAY_MORNING"))).contains(new Reason.FreeToday());
        assertThat(reasons(offered(3, 120, 120, "FRIDAY_EVENING")))
                .noneMatch(reason -> reason instanceof Reason.FreeAt || reason instanceof Reason.FreeToday);
    }

    @Test
    void saysHowMuchIsFreeAndThatNobodyHasAsked() {
        assertThat(reasons(offered(3, 360, 480))).contains(new Reason.FreeHours(360, 480), new Reason.NeverAsked());
    }

    @Test
    void whoCountsPeopleSaysHowManyPlacesAreFree() {
        assertThat(reasons(offered(3, 120, 180, true, Absences.NONE))).contains(new Reason.FreePlaces(2, 3));
    }

    @Test
    void whoIsAwayOnTheWishedDayIsNotFreeThatDay() {
        var away = offered(3, 120, 120, false, Absences.of(List.of("2026-11-23")), "MONDAY_MORNING", "TUESDAY_MORNING");
        assertThat(reasons(away))
                .contains(new Reason.FreeAt(DayOfWeek.TUESDAY, PartOfDay.MORNING))
                .doesNotContain(new Reason.FreeToday());
        var here = offered(3, 120, 120, "MONDAY_MORNING", "TUESDAY_MORNING");
        assertThat(Ranking.rank(WISH, List.of(away, here)))
                .extracting(Ranked::offered)
                .containsExactly(here, away);
    }

    @Test
    void whoIsAwayOnAllTheWishedDaysSaysHowLong() {
        var absences = Absences.of(List.of("2026-11-20/2026-11-25", "2026-11-26/2026-12-03"));
        assertThat(reasons(offered(3, 120, 120, false, absences, "MONDAY_MORNING")))
                .contains(new Reason.AwayUntil(LocalDate.of(2026, 12, 3)))
                .noneMatch(reason -> reason instanceof Reason.FreeAt || reason instanceof Reason.FreeToday);
        assertThat(Ranking.score(WISH, offered(3, 120, 120, false, absences)))
                .isLessThan(Ranking.score(WISH, offered(3, 120, 120, false, Absences.NONE)));
    }

    @Test
    void whoCanWhenEverAndIsAwayTodaySaysSo() {
        var any = new Wish(Given.SNOW, WeekTimes.ANY, Language.NB, 60, MONDAY);
        var away = offered(3, 120, 120, false, Absences.of(List.of("2026-11-23")));
        assertThat(Ranking.rank(any, List.of(away)).getFirst().reasons()).contains(new Reason.AwayUntil(MONDAY));
    }

    @Test
    void aResourceThatFitsExactlyComesBeforeOneForEverything() {
        var broad = new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW, new KindId("a"), new KindId("b")),
                null,
                false,
                WeekTimes.ANY,
                Absences.NONE,
                null,
                0,
                false,
                Set.of(),
                null,
                false);
        var exact = new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW),
                null,
                false,
                WeekTimes.ANY,
                Absences.NONE,
                null,
                0,
                false,
                Set.of(),
                null,
                false);
        assertThat(Ranking.rank(WISH, List.of(broad, exact)).getFirst().offered())
                .isEqualTo(exact);
        assertThat(reasons(exact)).containsExactly(new Reason.Online());
    }

    @Test
    void theWeightsAddUpToAHundred() {
        assertThat(Ranking.KIND + Ranking.TRAVEL + Ranking.TIMES + Ranking.CAPACITY + Ranking.LANGUAGE + Ranking.KNOWN)
                .isEqualTo(100);
    }

    private static List<Reason> reasons(Offered offered) {
        return Ranking.rank(WISH, List.of(offered)).getFirst().reasons();
    }

    private static Offered offered(int minutes, int free, int of, String... times) {
        return offered(minutes, free, of, false, Absences.NONE, times);
    }

    private static Offered offered(
            int minutes, int free, int of, boolean countsPeople, Absences absences, String... times) {
        return new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW),
                minutes,
                false,
                WeekTimes.of(List.of(times)),
                absences,
                free,
                of,
                countsPeople,
                Set.of(SpokenLanguage.NB),
                null,
                false);
    }
}
