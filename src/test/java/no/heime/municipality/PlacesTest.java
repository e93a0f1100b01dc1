package no.heime.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource({
        // Helgelandsbrua: no ferry
        "leirfjord-leland, alstahaug-sandnessjoen, 15, 35, false",
        // the ferry to Bjørn
        "alstahaug-sandnessjoen, donna-bjorn, 30, 50, true",
        "leirfjord-leland, donna-solfjellsjoen, 60, 100, true",
        // Levang–Nesna
        "leirfjord-levang, nesna-nesna, 35, 55, true",
        "leirfjord-leland, nesna-nesna, 55, 90, true",
        // Toventunnelen
        "leirfjord-leland, vefsn-mosjoen, 40, 60, false",
        "alstahaug-sandnessjoen, vefsn-mosjoen, 60, 80, false",
        // Åkviksundbrua
        "donna-solfjellsjoen, heroy-silvalen, 25, 45, false",
        "alstahaug-sandnessjoen, heroy-silvalen, 55, 75, true",
        // Sundøybrua leads to Leland and not over the mountains
        "leirfjord-sundoya, leirfjord-leland, 10, 20, false",
        "leirfjord-sundoya, alstahaug-sandnessjoen, 30, 50, false",
        "nesna-nesna, nesna-tomma, 70, 110, true",
        // E6 with Korgfjelltunnelen
        "vefsn-mosjoen, rana-mo, 75, 95, false",
        "hemnes-hemnesberget, rana-mo, 35, 50, false",
        "grane-majavatn, vefsn-mosjoen, 80, 100, false",
        "hattfjelldal-hattfjelldal, vefsn-mosjoen, 70, 90, false",
        "rana-mo, nesna-nesna, 60, 80, false",
        // Tosentunnelen
        "bronnoy-bronnoysund, vefsn-mosjoen, 140, 175, false",
        // fv. 17 with two ferries, and with one
        "bronnoy-bronnoysund, alstahaug-sandnessjoen, 170, 210, true",
        "bindal-terrak, bronnoy-bronnoysund, 100, 125, true",
        "vevelstad-forvik, bronnoy-bronnoysund, 60, 85, true",
        "rodoy-jektvika, rana-mo, 180, 225, true",
        // the fast boat
        "vega-gladstad, bronnoy-bronnoysund, 55, 90, true",
        "traena-husoya, alstahaug-sandnessjoen, 145, 175, true",
        // the ferry across, and the long way round for whom it does not go
        "lyngen-lyngseidet, kafjord-olderdalen, 50, 70, true",
        "lyngen-lyngseidet, nordreisa-storslett, 105, 135, true",
        "storfjord-skibotn, nordreisa-storslett, 105, 130, false",
        // Maursundtunnelen and Skattørsundbrua
        "skjervoy-skjervoy, nordreisa-storslett, 45, 60, false",
        "skjervoy-skjervoy, skjervoy-arviksand, 70, 100, true",
        "kvaenangen-burfjord, nordreisa-storslett, 60, 85, false"
    })
    void theWaysAreAsPeopleKnowThem(String from, String to, int least, int most, boolean withBoat) {
        var time = places.travel(new DistrictId(from), new DistrictId(to)).orElseThrow();
        assertThat(time.minutes()).isBetween(least, most);
        assertThat(time.withBoat()).isEqualTo(withBoat);
    }

    @Test
    void everyDistrictCanBeReachedFromEveryOtherInItsRegionAndFromNoneInTheOther() {
        for (var from : places.districts()) {
            for (var to : places.districts()) {
                assertThat(places.travel(from.id(), to.id()).isPresent())
                        .as("%s to %s", from.name(), to.name())
                        .isEqualTo(region(from).equals(region(to)));
            }
        }
    }

    private String region(District district) {
        return places.municipality(district.municipality()).orElseThrow().region();
    }

    @Test
    void everyMunicipalityHasThreeToEightDistrictsAndEveryDistrictAMunicipality() {
        assertThat(places.municipalities()).hasSize(24);
        assertThat(places.municipalities())
                .allSatisfy(municipality ->
                        assertThat(places.districtsOf(municipality.number())).hasSizeBetween(3, 8));
        assertThat(places.districts()).allSatisfy(district -> {
            assertThat(places.municipality(district.municipality())).isPresent();
            assertThat(district.postalCodes()).isNotEmpty().allMatch(code -> code.matches("[89]\\d{3}|79\\d{2}"));
            assertThat(district.lat()).isBetween(64.9, 70.4);
            assertThat(district.lon()).isBetween(11.7, 22.3);
        });
    }

    @Test
    void aMunicipalityIsCalledByAllItsOfficialNames() {
        assertThat(places.municipality("5540").orElseThrow().fullName()).isEqualTo("Kåfjord – Gáivuotna – Kaivuono");
        assertThat(places.municipality("1826").orElseThrow().fullName()).isEqualTo("Hattfjelldal – Aarborte");
        assertThat(places.municipality("1822").orElseThrow().fullName()).isEqualTo("Leirfjord");
    }

    @Test
    void theNeighboursAreThoseThatOneReachesByRoadAndFerryNearestFirst() {
        assertThat(places.neighboursOf("1822", 60))
                .startsWith("1820")
                .contains("1824", "1828")
                .doesNotContain("1822", "1813", "5536");
        assertThat(places.neighboursOf("1822", 1)).isEmpty();
        assertThat(places.neighboursOf("0301", 60)).isEmpty();
        assertThat(places.neighboursOf("1822", 60))
                .as("worked out once for each atlas")
                .isSameAs(places.neighboursOf("1822", 60));
    }

    @Test
    void anUnknownDistrictIsRefusedOnItsField() {
        assertThatThrownBy(() -> places.require(new DistrictId("oslo"), "district"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("district.unknown");
                    assertThat(refusal.field()).isEqualTo("district");
                });
    }

    @Test
    void aPlaceHasAFullName() {
        assertThat(places.fullNameOf(new DistrictId("leirfjord-leland"))).isEqualTo("Leland, Leirfjord");
    }
}
