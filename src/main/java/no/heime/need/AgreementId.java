package no.heime.need;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of an {@link Agreement}. */
public record AgreementId(UUID value) implements Identifier {}
