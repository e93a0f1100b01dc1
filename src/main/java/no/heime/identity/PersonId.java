package no.heime.identity;

import java.util.UUID;
import no.heime.shared.Identifier;

/** Whose it is. */
public record PersonId(UUID value) implements Identifier {

    /** Stands where somebody stood who has been erased: nobody has it, and all who are gone have the same. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** The id as it stands in a session; see {@link #toString()}. */
    public static PersonId of(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
