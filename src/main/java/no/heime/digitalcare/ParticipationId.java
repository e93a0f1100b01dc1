package no.heime.digitalcare;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of one resident's part in one digital care form, made on her phone. */
public record ParticipationId(UUID value) implements Identifier {}
