package no.heime.organisation;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Identity of a link by which volunteers come. It tells nothing of the link itself. */
public record VolunteerLinkId(UUID value) implements Identifier {}
