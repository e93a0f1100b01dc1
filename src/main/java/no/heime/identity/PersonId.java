package no.heime.identity;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Whose it is. */
public record PersonId(UUID value) implements Identifier {

    /** The id as it stands in a session; see {@link #toString()}. */
    public static PersonId of(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
