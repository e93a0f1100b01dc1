package no.heime.register;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a reservation of somebody's time; the same one twice reserves once. */
public record ReservationId(UUID value) implements Identifier {}
