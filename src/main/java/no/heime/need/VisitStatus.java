package no.heime.need;

/** What became of one visit. */
public enum VisitStatus {
    PLANNED,
    DONE,
    CANCELLED,
    NO_SHOW
}
