package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SANDNESSJOEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Places PLACES = new Places();

    @Test
    void chosenPlacesAreThosePlaces() {
        assertThat(Area.chosen(List.of(LELAND, SANDNESSJOEN)).in(PLACES).districts())
                .containsExactlyInAnyOrder(LELAND, SANDNESSJOEN);
    }

    @Property(tries = 30)
    void whoTravelsSoFarReachesWhatLiesNoFurtherAndNothingElse(@ForAll @IntRange(min = 10, max = 180) int minutes) {
        var reached = Area.within(LELAND, minutes).in(PLACES).districts();
        assertThat(reached).contains(LELAND);
        assertThat(PLACES.districts()).allSatisfy(district -> assertThat(reached.contains(district.id()))
                .as(district.name())
                .isEqualTo(PLACES.travel(LELAND, district.id())
                        .filter(way -> way.minutes() <= minutes)
                        .isPresent()));
    }

    @Test
    void aPlaceThatIsNoMoreChangesNothingOfWhatWasWorkedOut() {
        var gone = new Area.Within(new DistrictId("gone"), 30, Set.of(LELAND));
        assertThat(gone.in(PLACES)).isEqualTo(gone);
    }
}
