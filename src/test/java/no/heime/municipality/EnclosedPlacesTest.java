package no.heime.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.ResourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to hold of the places that come with the program, whoever changes the files. */
class EnclosedPlacesTest {

    private static final Set<String> HELGELAND = Set.of(
            "1811", "1812", "1813", "1815", "1816", "1818", "1820", "1822", "1824", "1825", "1826", "1827", "1828",
            "1832", "1833", "1834", "1835", "1836");
    private static final Set<String> NORD_TROMS = Set.of("5536", "5538", "5540", "5542", "5544", "5546");

    private final Atlas atlas = Atlas.enclosed();

    @Test
    void allMunicipalitiesOfBothRegionsAreThereWithTheirHospital() {
        assertThat(in("Helgeland")).isEqualTo(HELGELAND);
        assertThat(in("Nord-Troms")).isEqualTo(NORD_TROMS);
        assertThat(atlas.municipalities()).allSatisfy(municipality -> {
            assertThat(municipality.hospitalTrust())
                    .isEqualTo(
                            HELGELAND.contains(municipality.number())
                                    ? "Helgelandssykehuset"
                                    : "Universitetssykehuset Nord-Norge");
        });
    }

    private Set<String> in(String region) {
        return atlas.municipalities().stream()
                .filter(municipality -> municipality.region().equals(region))
                .map(Municipality::number)
                .collect(Collectors.toSet());
    }

    @Test
    void everyMunicipalityOfNordTromsHasThreeNamesAndThoseOfTheSouthernSamiAreaTwo() {
        assertThat(atlas.municipalities())
                .filteredOn(municipality -> NORD_TROMS.contains(municipality.number()))
                .allSatisfy(municipality -> assertThat(municipality.names()).containsOnlyKeys("se", "fkv"));
        assertThat(atlas.municipality("1826")).extracting(Municipality::names).isEqualTo(Map.of("sma", "Aarborte"));
        assertThat(atlas.municipalities())
                .flatExtracting(municipality -> municipality.names().keySet())
                .containsOnly("sma", "se", "fkv");
    }

    private record Enclosed(
            String note, String source, List<String> uncheckedNames, List<Municipality> municipalities) {}

    @Test
    void itStandsBesideTheDataWhichNamesAreOfficialAndWhichNobodyHasChecked() {
        var file = ResourceFiles.read("places/municipalities.json", Enclosed.class);
        var official = List.of("1826", "1833", "5538", "5540", "5544");
        assertThat(official).allSatisfy(number -> assertThat(file.note()).contains(number));
        assertThat(file.municipalities().stream()
                        .filter(municipality -> !municipality.names().isEmpty())
                        .map(Municipality::number))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(official.stream(), file.uncheckedNames().stream())
                        .toList());
        assertThat(atlas.municipality("5540"))
                .extracting(Municipality::fullName)
                .isEqualTo("Kåfjord – Gáivuotna – Kaivuono");
    }

    @Test
    void everyDistrictHasANameOfItsOwnInItsMunicipalityAndAnIdThatBeginsWithIt() {
        for (var municipality : atlas.municipalities()) {
            var districts = atlas.districts().stream()
                    .filter(district -> district.municipality().equals(municipality.number()))
                    .toList();
            assertThat(districts)
                    .hasSizeBetween(3, 8)
                    .extracting(District::name)
                    .doesNotHaveDuplicates();
            assertThat(districts)
                    .extracting(district -> district.id().value().replaceAll("-.*", ""))
                    .containsOnly(districts.getFirst().id().value().replaceAll("-.*", ""));
        }
    }

    @Test
    void noDistrictIsFarFromAllOthersOfItsMunicipality() {
        for (var district : atlas.districts()) {
            assertThat(atlas.districts())
                    .filteredOn(other -> other.municipality().equals(district.municipality()) && other != district)
                    .as(district.name())
                    .anyMatch(other -> other.kmTo(district) < 60);
        }
    }

    @Test
    void everyBoatHasItsMinutesOnBoardAndOnTheQuay() {
        assertThat(atlas.ways())
                .filteredOn(way -> way.kind().isBoat())
                .hasSizeGreaterThan(20)
                .allSatisfy(way -> {
                    assertThat(way.minutes()).as(way.name()).isBetween(5, 300);
                    assertThat(way.waiting()).as(way.name()).isBetween(5, 120);
                    assertThat(way.km()).isNull();
                });
        assertThat(atlas.ways())
                .filteredOn(way -> way.kind() == WayKind.FAST_BOAT)
                .isNotEmpty();
    }

    @Test
    void everyWayButARoadHasAName() {
        assertThat(atlas.ways())
                .filteredOn(way -> way.kind() != WayKind.ROAD)
                .allSatisfy(way -> assertThat(way.name()).as(way.toString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "Helgelandsbrua, BRIDGE",
        "Toventunnelen, TUNNEL",
        "Tosentunnelen, TUNNEL",
        "Korgfjelltunnelen, TUNNEL",
        "Åkviksundbrua, BRIDGE",
        "Maursundtunnelen, TUNNEL"
    })
    void theBridgesAndTunnelsThatDecideTheWayAreWaysOfTheirOwn(String name, WayKind kind) {
        assertThat(atlas.ways())
                .anyMatch(
                        way -> way.kind() == kind && String.valueOf(way.name()).contains(name));
    }

    @Test
    void aRoadIsNoShorterThanTheStraightLineSaysAllowingForApproximateMiddles() {
        assertThat(atlas.ways()).filteredOn(way -> way.km() != null).allSatisfy(way -> {
            var from = atlas.district(way.from());
            var to = atlas.district(way.to());
            assertThat(way.km() + 5.0).as(way.toString()).isGreaterThan(from.kmTo(to));
        });
    }

    @Test
    void noTwoWaysBetweenTheSameNeighboursAreOfOneKind() {
        var written = ResourceFiles.read("places/links.json", Map.class);
        var seen = new HashSet<Way.Between>();
        for (var link : (List<?>) written.get("links")) {
            var way = (Map<?, ?>) link;
            assertThat(seen.add(Way.Between.of(
                            new DistrictId((String) way.get("from")),
                            new DistrictId((String) way.get("to")),
                            WayKind.valueOf((String) way.get("by")))))
                    .as(way.toString())
                    .isTrue();
        }
        assertThat(seen).hasSameSizeAs(atlas.ways());
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipalities", "districts", "links"})
    void sourcesStandBesideTheDataAndWhatIsApproximateSaysSo(String file) {
        var written = ResourceFiles.read("places/" + file + ".json", Map.class);
        assertThat((String) written.get("source")).hasSizeGreaterThan(60);
        if (!file.equals("municipalities")) {
            assertThat((String) written.get("note")).containsIgnoringCase("approximate");
            assertThat((String) written.get("source")).contains("To be checked by each municipality");
        }
    }
}
