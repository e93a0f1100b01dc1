package no.heime.register;

import java.util.List;

/**
 * How many one finds with one choice more, or with another one of the same sort. Counted over what was fetched; when that
 * was not everything, there are at least so many.
 */
public final class Counts {

    private final List<Marked> found;
    private final Choices chosen;
    private final boolean exact;

    Counts(List<Marked> found, Choices chosen, boolean exact) {
        this.found = List.copyOf(found);
        this.chosen = chosen;
        this.exact = exact;
    }

    public static Counts none() {
        return new Counts(List.of(), Choices.NONE, true);
    }

    /** @param value empty for leaving it open */
    public int of(Facet facet, String value) {
        var wish = chosen.with(facet, value);
        var wanted = Marks.wanted(wish);
        return (int)
                found.stream().filter(one -> one.fits(wanted, wish.minutes())).count();
    }

    public boolean exact() {
        return exact;
    }
}
