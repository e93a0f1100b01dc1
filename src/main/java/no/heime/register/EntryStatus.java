package no.heime.register;

/** How far an entry has come on its way to the public. */
public enum EntryStatus {
    /** Waits for the municipality's staff. */
    SUBMITTED,
    /** Public. */
    APPROVED,
    /** Back with the owner, with what should be mended. */
    RETURNED,
    /** Taken away by staff, with a reason. */
    HIDDEN,
    /** Taken away by its owner; for good, once there is no way back any more. */
    WITHDRAWN
}
