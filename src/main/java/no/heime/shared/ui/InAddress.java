package no.heime.shared.ui;

import java.util.UUID;
import no.heime.shared.DomainException;

/** Reads what stands in a screen's address. What makes no sense there is a thing that is not found. */
public final class InAddress {

    private InAddress() {}

    /** @throws DomainException not found, when it is no id */
    public static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            throw DomainException.notFound();
        }
    }
}
