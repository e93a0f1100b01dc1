package no.heime.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTimesTest {

    private static final DistrictId A = new DistrictId("a");
    private static final DistrictId B = new DistrictId("b");
    private static final DistrictId C = new DistrictId("c");
    private static final DistrictId ISLAND = new DistrictId("island");

    private static Link road(DistrictId from, DistrictId to, int minutes) {
        return new Link(from, to, false, minutes);
    }

    private static Link ferry(DistrictId from, DistrictId to, int minutes) {
        return new Link(from, to, true, minutes);
    }

    private static TravelTimes over(Link... links) {
        return TravelTimes.over(List.of(A, B, C, ISLAND), List.of(links));
    }

    @Test
    void theShortestWayCountsAndNotTheFewestLinks() {
        var times = over(road(A, C, 60), road(A, B, 20), road(B, C, 25));
        assertThat(times.between(A, C)).contains(new TravelTime(45, false));
    }

    @Test
    void aBoatOnTheWayIsToldBothWays() {
        var times = over(road(A, B, 10), ferry(B, ISLAND, 40));
        assertThat(times.between(A, ISLAND)).contains(new TravelTime(50, true));
        assertThat(times.between(ISLAND, A)).contains(new TravelTime(50, true));
    }

    @Test
    void aRoadThatIsAsQuickAsTheFerryIsTaken() {
        var times = over(ferry(A, C, 40), road(A, B, 20), road(B, C, 20));
        assertThat(times.between(A, C)).contains(new TravelTime(40, false));
    }

    @Test
    void whereNoWayLeadsThereIsNoTime() {
        assertThat(over(road(A, B, 10)).between(A, ISLAND)).isEmpty();
        assertThat(over().between(A, new DistrictId("nowhere"))).isEmpty();
    }

    @Test
    void aNeighbourInOnesOwnDistrictIsFiveMinutesAway() {
        assertThat(over().between(A, A)).contains(new TravelTime(5, false));
    }
}
