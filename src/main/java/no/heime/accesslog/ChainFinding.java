package no.heime.accesslog;

import org.jspecify.annotations.Nullable;

/**
 * What the check has found of one municipality's chain.
 *
 * @param lines how many hold, from the first on
 * @param seal of the last of them; whoever writes it down elsewhere can see later that nothing before it was changed
 * @param withoutKey how many were sealed when no key was set
 * @param trouble with the line after them; null when all hold
 */
record ChainFinding(
        String municipality,
        long lines,
        String seal,
        long withoutKey,
        @Nullable Trouble trouble) {

    /** What is wrong with a chain. */
    enum Trouble {
        CHANGED("says something else than when it was sealed, or was sealed with another key"),
        MISSING("is missing"),
        UNKNOWN_KEY("is sealed with a key that is not among HEIME_ACCESS_LOG_KEYS"),
        ENDS_TOO_EARLY("and what came after it are missing from the end");

        private final String words;

        Trouble(String words) {
            this.words = words;
        }
    }

    static ChainFinding whole(String municipality, long lines, String seal, long withoutKey) {
        return new ChainFinding(municipality, lines, seal, withoutKey, null);
    }

    static ChainFinding broken(String municipality, long place, Trouble trouble) {
        return new ChainFinding(municipality, place - 1, "", 0, trouble);
    }

    boolean holds() {
        return trouble == null;
    }

    /** For the operator, in one line. */
    String inWords() {
        if (trouble != null) {
            return "%s: DOES NOT HOLD. Line %d %s.".formatted(municipality, lines + 1, trouble.words);
        }
        var sealed = withoutKey == 0 ? "" : ", %d of them sealed without a key".formatted(withoutKey);
        return "%s: %d lines hold%s. Last seal %s".formatted(municipality, lines, sealed, seal);
    }
}
