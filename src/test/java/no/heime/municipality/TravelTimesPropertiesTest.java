package no.heime.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TravelTimesPropertiesTest {

    private static final List<DistrictId> DISTRICTS =
            IntStream.range(0, 7).mapToObj(n -> new DistrictId("d" + n)).toList();

    @Property(tries = 200)
    void thereAndBackTakeAsLong(@ForAll("coasts") List<Link> links) {
        var times = TravelTimes.over(DISTRICTS, links);
        forAllPairs((from, to) -> assertThat(times.between(from, to)).isEqualTo(times.between(to, from)));
    }

    @Property(tries = 200)
    void noDetourIsShorter(@ForAll("coasts") List<Link> links) {
        var times = TravelTimes.over(DISTRICTS, links);
        for (var over : DISTRICTS) {
            forAllPairs((from, to) -> {
                var first = times.between(from, over);
                var second = times.between(over, to);
                if (first.isPresent() && second.isPresent()) {
                    int detour = first.get().minutes() + second.get().minutes();
                    assertThat(times.between(from, to).orElseThrow().minutes()).isLessThanOrEqualTo(detour);
                }
            });
        }
    }

    @Property(tries = 200)
    void aWayIsByBoatExactlyWhenNoRoadIsAsQuick(@ForAll("coasts") List<Link> links) {
        var times = TravelTimes.over(DISTRICTS, links);
        var roads = TravelTimes.over(
                DISTRICTS, links.stream().filter(link -> !link.byBoat()).toList());
        forAllPairs((from, to) -> times.between(from, to).ifPresent(time -> {
            var dry = roads.between(from, to);
            assertThat(time.withBoat()).isEqualTo(dry.isEmpty() || dry.get().minutes() > time.minutes());
        }));
    }

    @Provide
    Arbitrary<List<Link>> coasts() {
        var district = Arbitraries.of(DISTRICTS);
        var minutes = Arbitraries.integers().between(5, 60);
        var link = Combinators.combine(district, district, Arbitraries.of(true, false), minutes)
                .as(Link::new);
        return link.list().ofMaxSize(14);
    }

    private interface Pair {
        void check(DistrictId from, DistrictId to);
    }

    private static void forAllPairs(Pair pair) {
        DISTRICTS.forEach(from -> DISTRICTS.forEach(to -> pair.check(from, to)));
    }
}
