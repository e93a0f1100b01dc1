package no.heime.municipality;

import static no.heime.municipality.Given.KARI;
import static no.heime.municipality.Given.LEINES;
import static no.heime.municipality.Given.LELAND;
import static no.heime.municipality.Given.LEVANG;
import static no.heime.municipality.Given.SANDNESSJOEN;
import static no.heime.municipality.Given.SILVALEN;
import static no.heime.municipality.Given.SOVIK;
import static no.heime.municipality.Given.closed;
import static no.heime.municipality.Given.correction;
import static no.heime.municipality.Given.taking;
import static no.heime.municipality.Given.way;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = Atlas.enclosed();
    private final Way ferry = way(atlas, SOVIK, SILVALEN);

    private static int minutes(Atlas at, DistrictId from, DistrictId to) {
        return at.travelTimes().between(from, to).orElseThrow().minutes();
    }

    @Test
    void aCorrectedCrossingTakesItsMinutesAndItsWait() {
        var slower = atlas.with(List.of(correction(taking(ferry, "35", "30").asWay(), 0)));
        assertThat(minutes(slower, SOVIK, SILVALEN)).isEqualTo(65);
        assertThat(minutes(slower, SILVALEN, SOVIK)).isEqualTo(65);
        assertThat(minutes(atlas, SOVIK, SILVALEN)).isEqualTo(45);
    }

    @Test
    void aWayWithoutALengthTakesTheStraightLineAndAThirdMoreAtSixtyKilometresAnHour() {
        var south = new District(new DistrictId("leirfjord-sor"), "1822", "Sør", 66, 13, List.of());
        var north = new District(new DistrictId("leirfjord-nord"), "1822", "Nord", 67, 13, List.of());
        var unmeasured = new Way(south.id(), north.id(), WayKind.ROAD, null, null, null, null, true);
        var line = south.kmTo(north);
        assertThat(line).as("one degree of latitude").isBetween(111.0, 111.4);
        assertThat(unmeasured.timed(south, north).minutes()).isEqualTo(145);
        assertThat(unmeasured.timed(north, south).minutes()).isEqualTo(145);

        var measured = new Way(south.id(), north.id(), WayKind.ROAD, 130, null, null, null, true);
        assertThat(measured.timed(south, north).minutes()).isEqualTo(130);
    }

    @Test
    void aRoadWhoseLengthIsTakenAwayIsReckonedFromTheStraightLine() {
        var bardal = new DistrictId("leirfjord-bardal");
        var unmeasured = new Way(bardal, LEVANG, WayKind.ROAD, null, null, null, null, true);
        var line = atlas.district(bardal).kmTo(atlas.district(LEVANG));
        assertThat(minutes(atlas, bardal, LEVANG)).isEqualTo(15);
        assertThat(minutes(atlas.with(List.of(correction(unmeasured, 0))), bardal, LEVANG))
                .isEqualTo((int) Math.round(line * 1.3));
    }

    @Test
    void ofTwoCorrectionsTheLaterCountsWhoeverMadeIt() {
        var home = new Corrections(
                "1820", List.of(correction(taking(ferry, "35", "30").asWay(), 5)), 1L);
        var neighbour = new Corrections(
                "1818", List.of(correction(taking(ferry, "20", "10").asWay(), 2)), 1L);
        var now = atlas.with(Corrections.inOrder(List.of(home, neighbour)));
        assertThat(minutes(now, SOVIK, SILVALEN)).isEqualTo(65);
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNotBeen() {
        var correction = correction(taking(ferry, "35", "30").asWay(), 0);
        var back = correction.takenBack(KARI, Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(atlas.changedIn(atlas.with(List.of(back)))).isEmpty();
    }

    @Test
    void whereTheFerryDoesNotGoOneTravelsAnotherWayOrNotAtAll() {
        var without = atlas.with(List.of(correction(closed(ferry).asWay(), 0)));
        assertThat(minutes(without, SOVIK, SILVALEN)).isGreaterThan(45);
        var ladders = without.ways().stream().filter(way -> !way.open()).toList();
        assertThat(ladders).containsExactly(closed(ferry).asWay());
        var island = new DistrictId("nesna-handnesoya");
        var cutOff = atlas.with(List.of(correction(
                closed(way(atlas, new DistrictId("nesna-nesna"), island)).asWay(), 0)));
        assertThat(cutOff.travelTimes().between(LELAND, island)).isEmpty();
    }

    @Test
    void theWaysGoOnThroughADistrictThatIsNoMore() {
        var without = atlas.with(List.of(correction(new DistrictGone(LEINES), 0)));
        assertThat(without.district(LEINES)).isNull();
        assertThat(without.districts()).extracting(District::id).doesNotContain(LEINES);
        assertThat(without.everKnown(LEINES)).isNotNull();
        assertThat(minutes(without, LELAND, SANDNESSJOEN)).isEqualTo(minutes(atlas, LELAND, SANDNESSJOEN));
    }

    @Test
    void aDistrictThatWasAddedAndTakenBackIsKnownAndCannotBeChosen() {
        var added =
                new District(new DistrictId("leirfjord-ulvangsoya"), "1822", "Ulvangsøya", 66, 12.9, List.of("8897"));
        var correction = correction(added, 0);
        assertThat(atlas.with(List.of(correction)).district(added.id())).isEqualTo(added);
        var back = atlas.with(List.of(correction.takenBack(KARI, Instant.EPOCH)));
        assertThat(back.district(added.id())).isNull();
        assertThat(back.everKnown(added.id())).isEqualTo(added);
    }

    @Test
    void everyJourneyThatTakesAnotherTimeIsToldOnce() {
        var after = atlas.with(List.of(correction(taking(ferry, "35", "30").asWay(), 0)));
        var changed = atlas.changedIn(after);
        assertThat(changed)
                .contains(new ChangedTravel(SILVALEN, SOVIK, new TravelTime(45, true), new TravelTime(65, true)))
                .noneMatch(journey -> journey.isBetween(LELAND, LEVANG));
        assertThat(changed)
                .extracting(journey -> List.of(journey.from(), journey.to()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoListensHearsWhichDistrictsAndWhetherJourneysAreOthers() {
        var leland = atlas.district(LELAND);
        var renamed = new District(LELAND, "1822", "Leland sentrum", leland.lat(), leland.lon(), leland.postalCodes());
        assertThat(atlas.towards(atlas.with(List.of(correction(renamed, 0)))))
                .isEqualTo(new PlacesChanged(Set.of(LELAND), false));
        assertThat(atlas.towards(atlas.with(List.of(correction(closed(ferry).asWay(), 0)))))
                .isEqualTo(new PlacesChanged(Set.of(), true));
        assertThat(atlas.towards(atlas.with(List.of())).isNothing()).isTrue();
    }

    @Test
    void whatIsForeseenBeginsWithTheWayItselfAndThenIsAboutHome() {
        var now = taking(ferry, "35", "30").asWay();
        var foreseen = Foreseen.of(atlas, atlas.with(List.of(correction(now, 0))), now, "1818");
        assertThat(foreseen.journeys()).hasSize(6);
        assertThat(foreseen.journeys().getFirst().isBetween(SOVIK, SILVALEN)).isTrue();
        assertThat(foreseen.journeys())
                .allMatch(journey -> journey.from().value().startsWith("heroy")
                        || journey.to().value().startsWith("heroy"));
        assertThat(foreseen.more()).isPositive();
    }
}
