package no.heime.shared.store;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Id of a {@link Thing}. */
public record ThingId(UUID value) implements Identifier {}
