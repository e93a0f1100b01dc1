package no.heime.identity;

/** Why somebody is asked to take a role. Chosen from these, so that nobody writes about her what she cannot answer to. */
public enum GivenBecause {
    NEW_HERE,
    TAKES_OVER,
    STANDS_IN,
    MORE_HANDS,
    OTHER
}
