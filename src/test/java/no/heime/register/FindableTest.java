package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.TAXONOMY;
import static no.heime.register.Registered.approved;
import static no.heime.register.Registered.entry;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.register.words.Stems;
import org.junit.jupiter.api.Test;

class FindableTest {

    private static final Places PLACES = new Places();

    private static Findable of(RegisterEntry entry) {
        return Findable.of(entry, "Leland sanitetsforening", TAXONOMY, PLACES);
    }

    @Test
    void whatIsNotApprovedCannotBeFound() {
        var hidden = of(entry(offer("Snø", 60, LELAND)));
        assertThat(hidden.reach()).isEmpty();
        assertThat(hidden.terms()).isEmpty();
    }

    @Test
    void anOfferReachesEachOfItsDistrictsWithItsKind() {
        assertThat(of(approved(offer("Snø", 60, LELAND, SANDNESSJOEN))).reach())
                .containsExactlyInAnyOrder("leirfjord-leland/snow-clearing", "alstahaug-sandnessjoen/snow-clearing");
    }

    @Test
    void wordsKindAndGroupStandUnderTheMunicipality() {
        assertThat(of(approved(offer("Freser oppkjørselen", 60, LELAND))).terms())
                .contains("1822/#", "1822/#snow-clearing", "1822/##snow")
                .containsAll(Stems.of("freser oppkjørselen").stream()
                        .map(word -> "1822/" + word)
                        .toList());
    }

    private static SelfCareResource walkingGroup() {
        return new SelfCareResource(
                Registered.id(),
                Registered.provider(),
                ResourceContent.of(Registered.written()),
                approved(offer("Snø", 60, LELAND)).moderation(),
                0,
                null,
                List.of(),
                null);
    }

    @Test
    void aResourceStandsUnderItsDistrictAndForWhoeverComesFromAnywhere() {
        assertThat(Findable.of(walkingGroup(), null, TAXONOMY, PLACES).terms())
                .contains("+leirfjord-leland/#", "+leirfjord-leland/turgrup", "+/#", "+/turgrup")
                .noneMatch(term -> term.startsWith("1822/"));
    }

    @Test
    void theNameOfTheOrganisationFindsItAndAPrivatePersonHasNone() {
        var offer = approved(offer("Snø", 60, LELAND));
        assertThat(of(offer).terms()).contains("1822/sanitetsforening");
        assertThat(of(offer).words()).doesNotContain("sanitetsforening");
        assertThat(Findable.of(offer, null, TAXONOMY, PLACES).name()).isEmpty();
    }

    @Test
    void everyNameOfItsPlaceFindsIt() {
        var offer = approved(offer("Snø", 60, new DistrictId("kafjord-manndalen")));
        assertThat(of(offer).words())
                .containsAll(Stems.of("Manndalen Kåfjord"))
                .containsAll(Stems.of("Gáivuotna Kaivuono"));
    }

    @Test
    void daysStandThereAndOneMarkForAnyDay() {
        assertThat(of(approved(offer("Snø", 60, LELAND))).terms())
                .contains("1822/@TUESDAY")
                .doesNotContain("1822/@");
    }

    @Test
    void partsOfCompoundsAndTheNameOfThePlaceFindIt() {
        assertThat(of(approved(offer("Snømåking", 60, LELAND))).terms())
                .containsAll(List.of("1822/sno", "1822/leland"));
    }
}
