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
        "leirfjord-leland, vefsn-mosjoen, 45, 65, false",
        "alstahaug-sandnessjoen, vefsn-mosjoen, 65, 90, false",
        // Åkviksundbrua
        "donna-solfjellsjoen, heroy-silvalen, 25, 45, false",
        "alstahaug-sandnessjoen, heroy-silvalen, 55, 75, true",
        // Sundøybrua leads to Leland and not over the mountains
        "leirfjord-sundoya, leirfjord-leland, 10, 20, false",
        "leirfjord-sundoya, alstahaug-sandnessjoen, 30, 50, false",
        "nesna-nesna, nesna-tomma, 70, 110, true"
    })
    void theWaysAreAsPeopleKnowThem(String from, String to, int least, int most, boolean withBoat) {
        var time = places.travel(new DistrictId(from), new DistrictId(to)).orElseThrow();
        assertThat(time.minutes()).isBetween(least, most);
        assertThat(time.withBoat()).isEqualTo(withBoat);
    }

    @Test
    void everyDistrictCanBeReachedFromEveryOther() {
        for (var from : places.districts()) {
            for (var to : places.districts()) {
                assertThat(places.travel(from.id(), to.id()))
                        .as("%s to %s", from.name(), to.name())
                        .isPresent();
            }
        }
    }

    @Test
    void everyMunicipalityHasThreeToSixDistrictsAndEveryDistrictAMunicipality() {
        assertThat(places.municipalities()).hasSize(6);
        assertThat(places.municipalities())
                .allSatisfy(municipality ->
                        assertThat(places.districtsOf(municipality.number())).hasSizeBetween(3, 6));
        assertThat(places.districts()).allSatisfy(district -> assertThat(places.municipality(district.municipality()))
                .isPresent());
    }

    @Test
    void theMunicipalitiesAroundAreNearestFirst() {
        assertThat(places.municipalitiesWithin(new DistrictId("leirfjord-leland"), 60))
                .startsWith("1822", "1820")
                .doesNotContain("1827");
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
