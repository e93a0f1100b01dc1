package no.heime.register;

/** What a reader says of an entry. Stored and put in order by name: a concern comes before what does not hold any more. */
public enum ReportKind {
    /** It does not hold any more: for its owner, who knows, and for staff. */
    NO_LONGER_TRUE,
    /** Something is not as it should be: for staff only. */
    CONCERN
}
