package no.heime.identity;

/** Knows by what leads to somebody, such as a provider that says what people are here, that she works for a municipality. */
public interface KnowsWhoWorks {

    /** In whichever way she has come this time, and whether or not she has a role today. */
    boolean works(PersonId person);
}
