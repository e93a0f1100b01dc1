package no.heime.need;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a {@link Proposal}; also the identity of the capacity it reserves. */
public record ProposalId(UUID value) implements Identifier {}
