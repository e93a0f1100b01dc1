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

    /** Whether she looked as a next of kin whom the one it is about lets act for her. */
    public boolean isNextOfKin() {
        return latest().hat().part() == Hat.Part.PROXY;
    }

    /** The same person in the same part to her, though she may have come for something else. */
    boolean isAlso(Onlooker another) {
        return latest().reader().equals(another.latest().reader())
                && latest().municipality().equals(another.latest().municipality())
                && isNextOfKin() == another.isNextOfKin();
    }

    boolean isAskedAbout() {
        return looks.stream().anyMatch(look -> look.question() != null);
    }

    /** What they have in common is said by each. */
    public Looked latest() {
        return looks.getFirst();
    }
}
