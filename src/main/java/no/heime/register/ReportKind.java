package no.heime.register;

/** What a reader says of an entry. */
public enum ReportKind {
    /** It does not hold any more: for its owner, who knows, and for staff. */
    NO_LONGER_TRUE,
    /** Something is not as it should be: for staff only. */
    CONCERN
}
