package no.heime.need;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a {@link Visit}. */
public record VisitId(UUID value) implements Identifier {}
