package no.heime.need;

/** Whose turn it is to do something about a need. */
public enum Turn {
    /** Nobody is asked, though the resident may be trying something herself; or somebody has let it wait for too long. */
    MUNICIPALITY,
    /** A helper has a question to answer, or the resident a helper's yes, or how the help went. */
    OTHERS,
    /** It is agreed, or over. */
    NOBODY
}
