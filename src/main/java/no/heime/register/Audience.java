package no.heime.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an offer is for, and how they meet. What its owner has not said is unknown, and nobody guesses.
 *
 * @param ages those whom she helps; empty for everybody
 * @param pets whether there may be animals in the house
 * @param wheelchair whether she can help somebody who uses a wheelchair
 * @param company whether it is for one at a time or in a group
 */
public record Audience(
        Set<AgeGroup> ages,
        @Nullable Pets pets,
        boolean wheelchair,
        @Nullable Company company) {

    /** Nothing is said. */
    public static final Audience ANYBODY = new Audience(Set.of(), null, false, null);

    /** Children are under 13, teenagers under 18, adults under 67. */
    public enum AgeGroup {
        CHILDREN,
        TEENAGERS,
        ADULTS,
        SENIORS
    }

    /** Animals in the house of whoever is helped. */
    public enum Pets {
        FINE,
        RATHER_NOT
    }

    /** How one meets. */
    public enum Company {
        ONE_TO_ONE,
        GROUP
    }

    /** All of the ages are nobody left out. */
    public Audience {
        ages = ages.size() == AgeGroup.values().length ? Set.of() : Set.copyOf(ages);
    }
}
