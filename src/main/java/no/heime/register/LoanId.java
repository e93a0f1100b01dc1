package no.heime.register;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a loan; the same one twice lends once. */
public record LoanId(UUID value) implements Identifier {}
