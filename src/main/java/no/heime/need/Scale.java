package no.heime.need;

/** The three answers to a closing question. */
public enum Scale {
    YES,
    PARTLY,
    NO
}
