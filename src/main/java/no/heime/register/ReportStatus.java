package no.heime.register;

/** How far a report has come. */
public enum ReportStatus {
    OPEN,
    ANSWERED
}
