package no.heime.identity;

import org.jspecify.annotations.Nullable;

/**
 * For which of her municipalities somebody is at work here now, or that she is here as herself: resident, volunteer and who
 * speaks for her organisations (decision 037). It takes away and never gives.
 *
 * @param municipality number of the municipality that she works for now; null when she is here as herself
 */
public record WornHat(@Nullable String municipality) {

    /** Of no municipality. */
    public static final WornHat HER_OWN = new WornHat(null);

    /** How it is written down that she is here as herself. */
    private static final String HERSELF = "herself";

    /** @param written as {@link #written} told it; whatever else is a municipality that she does not work for */
    public static WornHat of(String written) {
        return written.equals(HERSELF) ? HER_OWN : new WornHat(written);
    }

    public String written() {
        return municipality == null ? HERSELF : municipality;
    }

    /** Who has not chosen is at work, if she works somewhere: for the first of her municipalities. */
    static WornHat notChosen(Person person) {
        return new WornHat(person.workplaces().stream().findFirst().orElse(null));
    }

    /** The same, where she works there; who has chosen a municipality that she works for no more is here as herself. */
    WornHat among(Person person) {
        return municipality == null || person.workplaces().contains(municipality) ? this : HER_OWN;
    }

    /** Whether this role counts under it. What is hers as herself, and what she has promised, counts under each. */
    boolean covers(Membership membership) {
        return !membership.role().isMunicipal() || membership.scope().equals(municipality);
    }
}
