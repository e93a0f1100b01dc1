package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.SpokenLanguage;
import no.heime.shared.WeekTime;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;

class RankingPropertiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Property(tries = 300)
    void theOrderOfTheQuestionMakesNoDifference(
            @ForAll("wishes") Wish wish, @ForAll("candidates") List<Offered> candidates, @ForAll long seed) {
        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Ranking.rank(wish, shuffled)).isEqualTo(Ranking.rank(wish, candidates));
    }

    @Property(tries = 300)
    void nobodyIsLostOrInvented(@ForAll("wishes") Wish wish, @ForAll("candidates") List<Offered> candidates) {
        assertThat(Ranking.rank(wish, candidates))
                .extracting(Ranked::offered)
                .containsExactlyInAnyOrderElementsOf(candidates);
    }

    @Property(tries = 300)
    void comingNearerNeverMovesACandidateDown(
            @ForAll("wishes") Wish wish,
            @ForAll("candidates") List<Offered> others,
            @ForAll("offered") Offered one,
            @ForAll @IntRange(max = 200) int minutes,
            @ForAll @IntRange(max = 200) int fewer) {
        int far = place(wish, others, at(one, minutes + fewer));
        int near = place(wish, others, at(one, minutes));
        assertThat(near).isLessThanOrEqualTo(far);
    }

    @Property(tries = 300)
    void everyScoreIsBetweenNothingAndAHundred(@ForAll("wishes") Wish wish, @ForAll("offered") Offered one) {
        assertThat(Ranking.score(wish, one)).isBetween(0.0, 100.0);
    }

    @Property(tries = 300)
    void beingAwayNeverMovesACandidateUp(@ForAll("wishes") Wish wish, @ForAll("offered") Offered one) {
        var always = new Offered(
                one.id(),
                one.kinds(),
                one.travelMinutes(),
                one.withBoat(),
                one.times(),
                Absences.NONE,
                one.freeMinutes(),
                one.offeredMinutes(),
                one.countsPeople(),
                one.languages(),
                one.helpedIn(),
                one.asked());
        assertThat(Ranking.score(wish, one)).isLessThanOrEqualTo(Ranking.score(wish, always));
    }

    @Property(tries = 300)
    void tiesAreBrokenByIdentity(@ForAll("wishes") Wish wish, @ForAll("offered") Offered one) {
        var twin = withId(one, new UUID(one.id().getMostSignificantBits() ^ 1, 7));
        var ranked = Ranking.rank(wish, List.of(one, twin));
        assertThat(ranked.getFirst().offered().id())
                .isLessThan(ranked.getLast().offered().id());
    }

    @Property(tries = 300)
    void everyCandidateSaysWhy(@ForAll("wishes") Wish wish, @ForAll("offered") Offered one) {
        assertThat(Ranking.rank(wish, List.of(one)).getFirst().reasons()).isNotEmpty();
    }

    private static int place(Wish wish, List<Offered> others, Offered one) {
        var all = new ArrayList<>(others);
        all.add(one);
        return Ranking.rank(wish, all).stream().map(Ranked::offered).toList().indexOf(one);
    }

    private static Offered at(Offered o, int minutes) {
        return new Offered(
                o.id(),
                o.kinds(),
                minutes,
                o.withBoat(),
                o.times(),
                o.absences(),
                o.freeMinutes(),
                o.offeredMinutes(),
                o.countsPeople(),
                o.languages(),
                o.helpedIn(),
                o.asked());
    }

    private static Offered withId(Offered o, UUID id) {
        return new Offered(
                id,
                o.kinds(),
                o.travelMinutes(),
                o.withBoat(),
                o.times(),
                o.absences(),
                o.freeMinutes(),
                o.offeredMinutes(),
                o.countsPeople(),
                o.languages(),
                o.helpedIn(),
                o.asked());
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        kinds(),
                        times(),
                        Arbitraries.of(Language.all()),
                        Arbitraries.integers().between(30, 240),
                        Arbitraries.of(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(6)))
                .as(Wish::new);
    }

    @Provide
    Arbitrary<List<Offered>> candidates() {
        return offered().list().ofMaxSize(12).uniqueElements(Offered::id);
    }

    @Provide
    Arbitrary<Offered> offered() {
        var ids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        var capacity = Arbitraries.integers().between(0, 600);
        return Combinators.combine(
                        ids,
                        kinds().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 400).injectNull(0.2),
                        times(),
                        capacity.injectNull(0.2),
                        capacity,
                        Arbitraries.of(SpokenLanguage.class).set(),
                        Combinators.combine(Arbitraries.of(Month.class).injectNull(0.5), absences())
                                .as(SimpleEntry::new))
                .as((id, kinds, minutes, times, free, offered, languages, rest) -> new Offered(
                        id,
                        Set.copyOf(kinds),
                        minutes,
                        minutes != null && minutes > 40,
                        times,
                        rest.getValue(),
                        free,
                        offered,
                        offered % Amount.PLACE == 0,
                        Set.copyOf(languages),
                        rest.getKey(),
                        rest.getKey() != null));
    }

    private static Arbitrary<Absences> absences() {
        return Arbitraries.integers()
                .between(0, 10)
                .map(day -> MONDAY.plusDays(day).toString())
                .list()
                .ofMaxSize(3)
                .map(Absences::of);
    }

    private static Arbitrary<KindId> kinds() {
        return Arbitraries.of("snow-clearing", "company", "transport", "digital-help")
                .map(KindId::new);
    }

    private static Arbitrary<WeekTimes> times() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), Arbitraries.of(PartOfDay.class))
                .as(WeekTime::new)
                .list()
                .ofMaxSize(6)
                .map(WeekTimes::new);
    }
}
