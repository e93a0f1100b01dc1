package no.heime.register;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a {@link Report}. */
public record ReportId(UUID value) implements Identifier {}
