package no.heime.register;

import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; everything may be left open.
 *
 * @param words as typed; the last one may be unfinished
 * @param district where the asker is
 * @param limit how many at most
 */
public record Search(@Nullable String words, @Nullable DistrictId district, Choices choices, Order order, int limit) {

    public Search {
        if (district == null) {
            // no way is so many minutes long from nowhere
            choices = choices.with(Facet.WITHIN, "");
        }
    }

    /** For some words, the best first. */
    public static Search of(@Nullable String words, @Nullable DistrictId district, int limit) {
        return new Search(words, district, Choices.NONE, Order.BEST, limit);
    }

    public Search choosing(Facet facet, String value) {
        return new Search(words, district, choices.with(facet, value), order, limit);
    }
}
