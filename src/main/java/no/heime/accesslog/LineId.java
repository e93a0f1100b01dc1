package no.heime.accesslog;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of one line of the log. */
public record LineId(UUID value) implements Identifier {}
