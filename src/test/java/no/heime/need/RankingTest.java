package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
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

    private final Offered near = numbered(9, offered(3, 120, 120, "TUESDAY_MORNING"));

    @Test
    void aNeighbourComesBeforeTheFerry() {
        var far = new Offered(
                new UUID(0, 1),
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
                new UUID(0, 10),
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
    void whoeverSaidNoComesLastAndItIsSaidFirstAndNotThatThereIsTime() {
        var other = numbered(10, offered(48, 120, 120, "FRIDAY_EVENING"));
        var ranked = Ranking.rank(WISH, List.of(near, other));
        assertThat(ranked).extracting(Ranked::offered).containsExactly(near, other);
        var after = Ranking.askedInVainLast(
                ranked, id -> id.equals(near.id()) ? Optional.of(new Reason.SaidNo(true)) : Optional.empty());
        assertThat(after).extracting(Ranked::offered).containsExactly(other, near);
        assertThat(after.getLast().reasons())
                .startsWith(new Reason.SaidNo(true))
                .noneMatch(reason -> reason instanceof Reason.FreeAt || reason instanceof Reason.FreeToday);
    }

    @Test
    void whoIsAwayOnTheWishedDayIsNotFreeThatDay() {
        var away = numbered(
                1,
                offered(3, 120, 120, false, Absences.of(List.of("2026-11-23")), "MONDAY_MORNING", "TUESDAY_MORNING"));
        assertThat(reasons(away))
                .contains(new Reason.FreeAt(DayOfWeek.TUESDAY, PartOfDay.MORNING))
                .doesNotContain(new Reason.FreeToday());
        var here = numbered(2, offered(3, 120, 120, "MONDAY_MORNING", "TUESDAY_MORNING"));
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
                new UUID(0, 1),
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
                new UUID(0, 2),
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
    void whoCanWhenItIsWishedComesBeforeWhoCannot() {
        var never = numbered(1, offered(3, 120, 120, "FRIDAY_EVENING"));
        var once = numbered(2, offered(3, 120, 120, "TUESDAY_MORNING"));
        var twice = numbered(3, offered(3, 120, 120, "MONDAY_MORNING", "TUESDAY_MORNING"));
        assertThat(inOrder(WISH, never, once, twice)).containsExactly(twice, once, never);
    }

    @Test
    void whoHasMoreTimeFreeComesFirstAndLessThanIsWishedIsWorthNothing() {
        var tooLittle = numbered(1, offered(3, 30, 120, "TUESDAY_MORNING"));
        var half = numbered(2, offered(3, 60, 120, "TUESDAY_MORNING"));
        var all = numbered(3, offered(3, 120, 120, "TUESDAY_MORNING"));
        assertThat(inOrder(WISH, tooLittle, half, all)).containsExactly(all, half, tooLittle);
        assertThat(Ranking.score(WISH, all) - Ranking.score(WISH, tooLittle)).isEqualTo(Ranking.CAPACITY);
        assertThat(Ranking.score(WISH, tooLittle))
                .isEqualTo(Ranking.score(WISH, offered(3, 0, 120, "TUESDAY_MORNING")));
    }

    @Test
    void whoOffersLessThanIsWishedAndHasAllOfItFreeIsNotHeldBack() {
        assertThat(Ranking.score(WISH, offered(3, 30, 30, "TUESDAY_MORNING")))
                .isEqualTo(Ranking.score(WISH, offered(3, 120, 120, "TUESDAY_MORNING")));
    }

    @Test
    void whoSpeaksTheResidentsLanguageComesFirstAndSaysSo() {
        var english = new Wish(Given.SNOW, WISH.times(), Language.EN, 60, MONDAY);
        var norwegian = speaking(1, SpokenLanguage.NB);
        var both = speaking(2, SpokenLanguage.NB, SpokenLanguage.EN);
        assertThat(inOrder(english, norwegian, both)).containsExactly(both, norwegian);
        assertThat(Ranking.score(english, both) - Ranking.score(english, norwegian))
                .isEqualTo(Ranking.LANGUAGE);
        assertThat(Ranking.rank(english, List.of(both)).getFirst().reasons())
                .contains(new Reason.Speaks(SpokenLanguage.EN));
        assertThat(Ranking.rank(english, List.of(norwegian)).getFirst().reasons())
                .noneMatch(Reason.Speaks.class::isInstance);
        assertThat(reasons(both)).as("that is the usual one").noneMatch(Reason.Speaks.class::isInstance);
    }

    @Test
    void aHelperWhoSpeaksNynorskStandsNoLowerForWhoReadsBokmal() {
        assertThat(Ranking.score(WISH, speaking(1, SpokenLanguage.NN)))
                .isEqualTo(Ranking.score(WISH, speaking(1, SpokenLanguage.NB)))
                .isGreaterThan(Ranking.score(WISH, speaking(1, SpokenLanguage.POLISH)));
    }

    @Test
    void theWeightsAddUpToAHundred() {
        assertThat(Ranking.KIND + Ranking.TRAVEL + Ranking.TIMES + Ranking.CAPACITY + Ranking.LANGUAGE + Ranking.KNOWN)
                .isEqualTo(100);
    }

    /** The better ones have the higher numbers: a tie would put them last. */
    private static Offered numbered(long number, Offered like) {
        return new Offered(
                new UUID(0, number),
                like.kinds(),
                like.travelMinutes(),
                like.withBoat(),
                like.times(),
                like.absences(),
                like.freeMinutes(),
                like.offeredMinutes(),
                like.countsPeople(),
                like.languages(),
                like.helpedIn(),
                like.asked());
    }

    private static Offered speaking(long number, SpokenLanguage... languages) {
        return new Offered(
                new UUID(0, number),
                Set.of(Given.SNOW),
                3,
                false,
                WISH.times(),
                Absences.NONE,
                120,
                120,
                false,
                Set.of(languages),
                null,
                false);
    }

    private static List<Offered> inOrder(Wish wish, Offered... candidates) {
        return Ranking.rank(wish, List.of(candidates)).stream()
                .map(Ranked::offered)
                .toList();
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
                new UUID(0, 5),
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
