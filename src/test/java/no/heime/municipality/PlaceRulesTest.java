package no.heime.municipality;

import static no.heime.municipality.Given.LEINES;
import static no.heime.municipality.Given.LELAND;
import static no.heime.municipality.Given.SANDNESSJOEN;
import static no.heime.municipality.Given.SILVALEN;
import static no.heime.municipality.Given.SOVIK;
import static no.heime.municipality.Given.closed;
import static no.heime.municipality.Given.correction;
import static no.heime.municipality.Given.named;
import static no.heime.municipality.Given.taking;
import static no.heime.municipality.Given.way;
import static no.heime.municipality.Given.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {

    private final Atlas atlas = Atlas.enclosed();
    private final Way ferry = way(atlas, SOVIK, SILVALEN);
    private final District leland = Objects.requireNonNull(atlas.district(LELAND));

    private PlaceRules in(String municipality) {
        return new PlaceRules(atlas, municipality);
    }

    private static void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessage(key);
    }

    @Test
    void aWayMayBePutRightFromBothEndsAndFromNowhereElse() {
        var slower = taking(ferry, "35", "20");
        assertThat(in("1818").way(ferry, slower).minutes()).isEqualTo(35);
        assertThat(in("1820").way(ferry, slower).minutes()).isEqualTo(35);
        refused("error.not-found", () -> in("1822").way(ferry, slower));
    }

    @Test
    void whatSomebodyElseHasChangedSinceIsNotOverwrittenUnseen() {
        var meanwhile = atlas.with(List.of(correction(closed(ferry).asWay(), 0)));
        refused("places.refused.changed", () -> new PlaceRules(meanwhile, "1818")
                .way(ferry, taking(ferry, "35", "20")));
        var renamed = atlas.with(List.of(correction(named(leland, "Leland nord").as(LELAND, "1822"), 0)));
        refused("places.refused.changed", () -> new PlaceRules(renamed, "1822")
                .district(leland, named(leland, "Leland sør")));
    }

    @Test
    void whatIsAsItWasIsNoCorrection() {
        refused("places.refused.same", () -> in("1818").way(ferry, written(ferry)));
        refused("places.refused.same", () -> in("1822").district(leland, named(leland, "Leland")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, minutes",
        "601, 20, minutes",
        "abc, 20, minutes",
        ", 20, minutes",
        "25, 241, waiting",
        "25, , waiting",
        "25, -1, waiting"
    })
    void aCrossingHasSaneMinutes(String minutes, String waiting, String field) {
        refused("places.refused.number." + field, () -> in("1818").way(ferry, taking(ferry, minutes, waiting)));
    }

    @Test
    void aRoadHasASaneLengthOrNone() {
        var road = way(atlas, LELAND, LEINES);
        refused("places.refused.number.km", () -> in("1822").way(road, road(LELAND, LEINES, "301")));
        assertThat(in("1822").way(road, road(LELAND, LEINES, "")).km()).isNull();
        assertThat(in("1822").way(road, road(LELAND, LEINES, "16")).km()).isEqualTo(16);
    }

    private static WrittenWay road(DistrictId from, DistrictId to, String km) {
        return new WrittenWay(from, to, WayKind.ROAD, km, "7", "7", null, true);
    }

    @Test
    void aNewWayLeadsFromOneKnownDistrictToAnotherWhereThereIsNoneOfItsKind() {
        var across = in("1822").way(null, road(LELAND, SANDNESSJOEN, "30"));
        assertThat(across).returns(30, Way::km).returns(null, Way::minutes).returns(null, Way::waiting);
        refused("places.refused.way-exists", () -> in("1822").way(null, road(LEINES, LELAND, "30")));
        refused("places.refused.same-ends", () -> in("1822").way(null, road(LELAND, LELAND, "30")));
        refused("district.unknown", () -> in("1822").way(null, road(LELAND, new DistrictId("oslo"), "30")));
        refused("places.refused.kind", () -> in("1822")
                .way(null, new WrittenWay(LELAND, SILVALEN, null, "", "", "", "", true)));
    }

    @Test
    void aNewDistrictGetsAnIdOfItsNameThatNobodyEverHad() {
        var added = in("1818").district(null, new WrittenDistrict("Seløya ytre", "66,01 12,21", "8850 8851"));
        assertThat(added)
                .isEqualTo(new District(
                        new DistrictId("heroy-seloya-ytre"),
                        "1818",
                        "Seløya ytre",
                        66.01,
                        12.21,
                        List.of("8850", "8851")));
        var gone = atlas.with(List.of(correction(new DistrictGone(LELAND), 0)));
        var again = new PlaceRules(gone, "1822").district(null, named(leland, "Leland"));
        assertThat(again.id()).isEqualTo(new DistrictId("leirfjord-leland-2"));
    }

    @Test
    void twoDistrictsOfAMunicipalityHaveTwoNames() {
        refused("places.refused.name-taken", () -> in("1822").district(leland, named(leland, "BARDAL")));
        refused("places.refused.name-taken", () -> in("1822").district(null, named(leland, "Leland")));
        assertThat(in("1822").district(leland, named(leland, "Sandnessjøen")).name())
                .isEqualTo("Sandnessjøen");
    }

    @Test
    void aDistrictIsChangedFromItsOwnMunicipalityOnly() {
        refused("error.not-found", () -> in("1820").district(leland, named(leland, "Leland vest")));
        refused("error.not-found", () -> in("1820").removal(LELAND));
        assertThat(in("1822").removal(LELAND)).isEqualTo(new DistrictGone(LELAND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"65.97, 12.29; 65.97; 12.29", "65,97 12,29; 65.97; 12.29", "65,9712 ,12,2949; 65.97; 12.29"})
    void theMiddleIsReadAsAMapWritesItAndKeptToAKilometre(String written, double lat, double lon) {
        var district = new WrittenDistrict("Sted", written, "8850").as(SILVALEN, "1818");
        assertThat(district.lat()).isEqualTo(lat);
        assertThat(district.lon()).isEqualTo(lon);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12.29, 65.97", "65", "nord øst", "0.0 0.0", "''"})
    void whatIsNoPlaceInNorwayIsNoMiddle(String written) {
        refused("places.refused.centre", () -> new WrittenDistrict("Sted", written, "8850").as(SILVALEN, "1818"));
    }

    @Test
    void aMiddleFarFromAllOthersIsASlipOfTheFinger() {
        refused("places.refused.far", () -> in("1818")
                .district(null, new WrittenDistrict("Langt unna", "69.58 20.22", "8850")));
    }

    @ParameterizedTest
    @CsvSource({"885", "88500", "abcd", "''"})
    void aPostalCodeHasFourDigits(String written) {
        refused("places.refused.postal-codes", () -> new WrittenDistrict("Sted", "65.97 12.29", written)
                .as(SILVALEN, "1818"));
    }

    @Test
    void aDistrictHasAName() {
        refused("places.refused.name", () -> in("1818")
                .district(null, new WrittenDistrict(" ", "65.97 12.29", "8850")));
    }
}
