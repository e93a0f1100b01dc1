package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static no.heime.register.Registered.TAXONOMY;
import static no.heime.register.Registered.approved;
import static no.heime.register.Registered.entry;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import no.heime.municipality.Places;
import org.junit.jupiter.api.Test;

class FindableTest {

    private static final Places PLACES = new Places();

    private static Findable of(RegisterEntry entry) {
        return Findable.of(entry, TAXONOMY, PLACES);
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
                .containsAll(SearchWords.of("freser oppkjørselen").stream()
                        .map(word -> "1822/" + word)
                        .toList());
    }

    @Test
    void synonymsFindItToo() {
        assertThat(of(approved(offer("Oppkjørsel", 60, LELAND))).terms())
                .containsAll(SearchWords.of("brøyting").stream()
                        .map(word -> "1822/" + word)
                        .toList());
    }
}
