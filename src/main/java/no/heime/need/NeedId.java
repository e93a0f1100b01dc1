package no.heime.need;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a {@link Need}, made where the need is written. */
public record NeedId(UUID value) implements Identifier {}
