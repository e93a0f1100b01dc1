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
        assertThat(Capacity.allFree(Amount.hours(120)).free()).isEqualTo(120);
        assertThat(Capacity.allFree(Amount.people(2)).free()).isEqualTo(2 * Amount.PLACE);
    }

    @Test
    void whoCountsPeopleInsteadOfHoursHasAPlaceTakenForEachAgreement() {
        var half = new Reservation(new ReservationId(UUID.randomUUID()), 30);
        var changed = new Capacity(120, 90, List.of(half)).changedTo(Amount.people(3));
        assertThat(changed.free()).isEqualTo(2 * Amount.PLACE);
        assertThat(changed.reservations()).containsExactly(new Reservation(half.id(), Amount.PLACE));
    }

    @Property
    void whatIsReservedStaysReservedWhenTheOfferChanges(
            @ForAll @IntRange(min = 30, max = 6000) int before,
            @ForAll @IntRange(min = 30, max = 6000) int after,
            @ForAll @IntRange(max = 30) int taken) {
        var held = new Reservation(new ReservationId(UUID.randomUUID()), taken);
        var changed = new Capacity(before, before - taken, List.of(held)).changedTo(Amount.hours(after));
        assertThat(changed.free()).isEqualTo(after - taken);
        assertThat(changed.reservations()).containsExactly(held);
    }
}
