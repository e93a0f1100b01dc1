package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Identifier;

/** Identity of a clearance: of the same person, for the same help, it is the same one wherever it is demanded. */
public record ClearanceId(UUID value) implements Identifier {

    static ClearanceId of(PersonId person, UUID helps) {
        var name = "%s/%s".formatted(person.value(), helps);
        return new ClearanceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
