package no.heime.identity;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a person. */
public record PersonId(UUID value) implements Identifier {}
