package no.heime.need;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.heime.municipality.Places;
import no.heime.register.Absences;
import no.heime.register.Amount;
import no.heime.register.Area;
import no.heime.register.HelpOffer;
import no.heime.register.OfferContent;
import no.heime.register.Registered;
import no.heime.shared.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Places PLACES = new Places();

    private static Offered read(OfferContent content) {
        HelpOffer offer = Registered.approved(content);
        return Offer.of(
                offer,
                SANDNESSJOEN,
                new Surroundings(PLACES, new Taxonomy()),
                new Acquaintance.Known(Map.of(), Set.of()));
    }

    @Test
    void theWayBeginsWhereTheHelperSaysThatItDoes() {
        var fromHome = read(Registered.offer("Snø", 60, LELAND, SANDNESSJOEN));
        var fromTown = read(Registered.offer(Area.within(SANDNESSJOEN, 30)));
        assertThat(fromHome.travelMinutes())
                .isEqualTo(PLACES.travel(LELAND, SANDNESSJOEN).orElseThrow().minutes());
        assertThat(fromTown.travelMinutes())
                .isEqualTo(
                        PLACES.travel(SANDNESSJOEN, SANDNESSJOEN).orElseThrow().minutes());
    }

    @Test
    void placesAndDaysAwayAreReadFromTheOffer() {
        var absences = Absences.of(List.of("2099-12-24"));
        var offered = read(Registered.inFull(30, absences));
        assertThat(offered.countsPeople()).isTrue();
        assertThat(offered.freeMinutes()).isEqualTo(3 * Amount.PLACE);
        assertThat(offered.absences()).isEqualTo(absences);
    }
}
