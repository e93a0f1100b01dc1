package no.heime.need;

/** Whose turn it is to do something about a need. */
public enum Turn {
    /** Nobody is asked, or somebody has let it wait for too long. */
    MUNICIPALITY,
    /** A helper has a question to answer, or the resident a helper's yes. */
    OTHERS,
    /** It is agreed, or over. */
    NOBODY
}
