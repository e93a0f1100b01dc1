package no.heime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final PersonId RUTH = new PersonId(new UUID(1, 2));
    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");

    private final HashSet<UUID> told = new HashSet<>();
    private long versions;

    /** As it is read again when all that it had to tell is told. */
    private Appointment stored(Appointment it) {
        it.outbox().forEach(event -> told.add(event.id()));
        return new Appointment(
                it.id(),
                it.email(),
                it.person(),
                it.role(),
                it.inForce(),
                it.turns(),
                it.answered(),
                List.of(),
                versions++);
    }

    @Test
    void whoeverIsAskedAndAskedNoMoreAllDayLeavesTheLatestTurnsAndEachIsTold() {
        var it = Appointment.none(NINA, Membership.caseWorkerIn("1822"));
        for (int round = 0; round < Appointment.REMEMBERED; round++) {
            it = stored(it.invited(RUTH, NOON, GivenBecause.NEW_HERE));
            it = stored(it.ended(RUTH, NOON, null, UnaskedReason.TAKEN_BACK));
        }
        it = it.invited(RUTH, NOON.plusSeconds(1), GivenBecause.MORE_HANDS);
        assertThat(it.turns()).hasSize(Appointment.REMEMBERED);
        assertThat(it.lastTurn().why()).isEqualTo("MORE_HANDS");
        assertThat(told).hasSize(2 * Appointment.REMEMBERED);
    }
}
