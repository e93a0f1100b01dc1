package no.heime.organisation;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of an organisation. */
public record OrganisationId(UUID value) implements Identifier {}
