package no.heime.accesslog;

import org.jspecify.annotations.Nullable;

/**
 * Goes along a chain, line by line from its beginning on, and says where it does not hold.
 */
final class Links {

    private final Seals seals;
    private long place;
    private long withoutKey;
    private String before;

    /** @param cut null for a chain of which nothing is deleted */
    Links(Seals seals, @Nullable Cut cut) {
        this.seals = seals;
        this.place = cut == null ? 0 : cut.place();
        this.withoutKey = cut == null ? 0 : cut.withoutKey();
        this.before = cut == null ? Seals.BEGINNING : cut.last();
    }

    /** @return null when the line is the next one, and says what it said */
    ChainFinding.@Nullable Trouble next(Line line) {
        place++;
        var trouble = trouble(line);
        if (trouble == null) {
            withoutKey += line.isSealedWithKey() ? 0 : 1;
            before = line.seal();
        }
        return trouble;
    }

    private ChainFinding.@Nullable Trouble trouble(Line line) {
        if (line.place() != place) {
            return ChainFinding.Trouble.MISSING;
        }
        if (!seals.isKnown(line.key())) {
            return ChainFinding.Trouble.UNKNOWN_KEY;
        }
        if (!line.isSealedWithKey() && withoutKey < place - 1) {
            return ChainFinding.Trouble.KEY_LEFT_OUT;
        }
        return seals.holds(line, before) ? null : ChainFinding.Trouble.CHANGED;
    }

    /** Of the line that was reached last; 0 before the first. */
    long place() {
        return place;
    }

    /** How many lines up to there were sealed without a key. */
    long withoutKey() {
        return withoutKey;
    }

    /** The seal of that line. */
    String seal() {
        return before;
    }
}
