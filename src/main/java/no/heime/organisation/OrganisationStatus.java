package no.heime.organisation;

/** Where an organisation stands with the municipality it belongs to. */
public enum OrganisationStatus {
    /** Somebody says that she speaks for it; staff have not looked yet. */
    SUBMITTED,
    /** Staff know it, and its coordinators may register on its behalf. */
    APPROVED,
    /** Staff asked for something first. */
    RETURNED
}
