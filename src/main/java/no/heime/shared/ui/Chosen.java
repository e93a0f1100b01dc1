package no.heime.shared.ui;

import java.util.UUID;
import no.heime.shared.DomainException;

/** Reads what a browser says was chosen: what was not offered can be sent all the same, and is refused. */
public final class Chosen {

    private static final String UNKNOWN = "shared.chosen.unknown";

    private Chosen() {}

    /** @throws DomainException invalid on the field, for what is none of them */
    public static <E extends Enum<E>> E of(Class<E> offered, String name, String field) {
        try {
            return Enum.valueOf(offered, name);
        } catch (IllegalArgumentException notOffered) {
            throw DomainException.invalid(UNKNOWN, field);
        }
    }

    /** @throws DomainException invalid on the field, for what is no id */
    public static UUID id(String written, String field) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOffered) {
            throw DomainException.invalid(UNKNOWN, field);
        }
    }
}
