package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Wish WISH = new Wish(
            Given.SNOW, WeekTimes.of(List.of("MONDAY_MORNING", "TUESDAY_MORNING")), Language.NB, 60, DayOfWeek.MONDAY);

    private final Offered near = offered(3, 120, 120, "TUESDAY_MORNING");

    @Test
    void aNeighbourComesBeforeTheFerry() {
        var far = new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW),
                48,
                true,
                near.times(),
                600,
                600,
                Set.of(Language.NB),
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
                near.freeMinutes(),
                near.offeredMinutes(),
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
    void aResourceThatFitsExactlyComesBeforeOneForEverything() {
        var broad = new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW, new KindId("a"), new KindId("b")),
                null,
                false,
                WeekTimes.ANY,
                null,
                0,
                Set.of(),
                null,
                false);
        var exact = new Offered(
                UUID.randomUUID(), Set.of(Given.SNOW), null, false, WeekTimes.ANY, null, 0, Set.of(), null, false);
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
        return new Offered(
                UUID.randomUUID(),
                Set.of(Given.SNOW),
                minutes,
                false,
                WeekTimes.of(List.of(times)),
                free,
                of,
                Set.of(Language.NB),
                null,
                false);
    }
}
