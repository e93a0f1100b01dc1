package no.heime.register;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of an entry in the register, made by whoever registers it. */
public record EntryId(UUID value) implements Identifier {}
