package no.heime.need;

/** How a need stands out in the inbox; it has a shape as well as a colour. */
public enum Severity {
    /** Has waited longer than its urgency allows: a dot. */
    OVERDUE,
    /** Today, or somebody is waiting for an answer: a diamond. */
    SOON,
    /** A ring. */
    CALM
}
