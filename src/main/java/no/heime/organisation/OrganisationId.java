package no.heime.organisation;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Which organisation. */
public record OrganisationId(UUID value) implements Identifier {

    @Override
    public String toString() {
        return value.toString();
    }
}
