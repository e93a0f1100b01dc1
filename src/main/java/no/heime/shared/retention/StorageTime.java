package no.heime.shared.retention;

import no.heime.shared.DomainException;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of data is kept, in months: as long as nobody has said otherwise, and between which limits a
 * municipality may say it. Texts: {@code retention.kind.<kind>}, and below it what it is, from when on it counts and what
 * becomes of it ({@code .what}), why it is kept so long ({@code .why}), and the sentence about it that people read where
 * all that is kept about them stands ({@code .told}).
 *
 * @param kind a word that never changes: it stands in what municipalities have said, and in reports
 * @param section under which people read of it; null for what they read nothing of there
 */
public record StorageTime(String kind, @Nullable Section section, int usual, int fewest, int most) {

    public StorageTime {
        if (fewest < 1 || usual < fewest || most < usual) {
            throw new IllegalArgumentException(kind + ": the limits do not hold the usual time");
        }
    }

    /** @throws DomainException {@code retention.refused.months} on the field {@code months}, outside the limits */
    public int require(int months) {
        if (months < fewest || months > most) {
            throw DomainException.invalid("retention.refused.months", "months", fewest, most);
        }
        return months;
    }

    /** What was said when the limits were others, as near as it may be now. */
    public int within(int months) {
        return Math.clamp(months, fewest, most);
    }
}
