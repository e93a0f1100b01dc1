package no.heime.accesslog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the check has found of one municipality's chain.
 *
 * @param lines how many hold, from the first on, those counted that are deleted
 * @param seal of the last of them; whoever writes it down elsewhere can see later that nothing before it was changed
 * @param withoutKey how many were sealed when no key was set
 * @param deleted how many of them are deleted, since their time was over; and when the last were, null when none
 * @param left how many of the deleted are still there, since the program was stopped while it deleted them
 * @param trouble with the line after them; null when all hold
 */
record ChainFinding(
        String municipality,
        long lines,
        String seal,
        long withoutKey,
        long deleted,
        @Nullable Instant lastDeleted,
        long left,
        @Nullable Trouble trouble) {

    /** What is wrong with a chain, and with which line where it is one. */
    enum Trouble {
        CHANGED("Line %d says something else than when it was sealed, or was sealed with another key."),
        MISSING("Line %d is missing."),
        UNKNOWN_KEY("Line %d is sealed with a key that is not among HEIME_ACCESS_LOG_KEYS."),
        KEY_LEFT_OUT("Line %d is sealed without a key, and comes after lines that are sealed with one."),
        NEVER_A_KEY(
                "HEIME_ACCESS_LOG_KEYS is set, and not one line is sealed with a key: either nothing was read since it was set, or all of it was written anew."),
        BEGINNING_UNKNOWN(
                "Lines before %d were deleted, and where the chain begins since is not sealed as it should be: more may be missing."),
        ENDS_TOO_EARLY("Line %d and what came after it are missing from the end."),
        END_UNKNOWN(
                "How far it had come is not written down, or not sealed as it should be: lines may be missing from %d on.");

        private final String words;

        Trouble(String words) {
            this.words = words;
        }
    }

    static ChainFinding whole(String municipality, Links links, @Nullable Cut cut, long left) {
        return new ChainFinding(
                municipality,
                links.place(),
                links.seal(),
                links.withoutKey(),
                cut == null ? 0 : cut.place(),
                cut == null ? null : cut.at(),
                left,
                null);
    }

    static ChainFinding broken(String municipality, long place, Trouble trouble) {
        return new ChainFinding(municipality, place - 1, "", 0, 0, null, 0, trouble);
    }

    boolean holds() {
        return trouble == null;
    }

    /** For the operator, in one line. */
    String inWords() {
        if (trouble != null) {
            return "%s: DOES NOT HOLD. ".formatted(municipality) + trouble.words.formatted(lines + 1);
        }
        var sealed = withoutKey == 0 ? "" : ", %d of them sealed without a key".formatted(withoutKey);
        return "%s: %d lines hold%s%s. Last seal %s".formatted(municipality, lines, sealed, gone(), seal);
    }

    /** Of the deleted, as of everything else: so many, and when. */
    private String gone() {
        var stuck = left == 0 ? "" : ", %d of which are to be deleted still".formatted(left);
        return lastDeleted == null
                ? ""
                : ", the first %d of them deleted since their time was over, last at %s%s"
                        .formatted(deleted, lastDeleted, stuck);
    }
}
