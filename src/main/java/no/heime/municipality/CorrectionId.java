package no.heime.municipality;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a {@link Correction}. */
public record CorrectionId(UUID value) implements Identifier {}
