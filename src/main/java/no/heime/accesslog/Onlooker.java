package no.heime.accesslog;

import java.util.List;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has looked at another on one day, for one purpose.
 *
 * @param looks the latest first; never empty
 */
public record Onlooker(List<Looked> looks) {

    public Onlooker {
        looks = List.copyOf(looks);
    }

    /** Two looks in which all of this is the same are told of together. */
    record Purpose(
            PersonId reader,
            Hat hat,
            String municipality,
            Why why,
            @Nullable String reason) {

        static Purpose of(Looked look) {
            return new Purpose(look.reader(), look.hat(), look.municipality(), look.why(), look.reason());
        }
    }

    /** What they have in common is said by each. */
    public Looked latest() {
        return looks.getFirst();
    }
}
