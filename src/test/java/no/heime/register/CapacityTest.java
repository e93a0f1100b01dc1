package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.heime.register.Capacity.Reservation;
import org.junit.jupiter.api.Test;

class CapacityTest {

    @Test
    void aNewOfferIsAllFree() {
        assertThat(Capacity.allFree(120).free()).isEqualTo(120);
    }

    @Property
    void whatIsReservedStaysReservedWhenTheOfferChanges(
            @ForAll @IntRange(min = 30, max = 6000) int before,
            @ForAll @IntRange(min = 30, max = 6000) int after,
            @ForAll @IntRange(max = 30) int taken) {
        var held = new Reservation(new ReservationId(UUID.randomUUID()), taken);
        var changed = new Capacity(before, before - taken, List.of(held)).changedTo(after);
        assertThat(changed.free()).isEqualTo(after - taken);
        assertThat(changed.reservations()).containsExactly(held);
    }
}
