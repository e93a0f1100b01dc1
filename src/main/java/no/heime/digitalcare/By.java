package no.heime.digitalcare;

/** Who moved a participation. */
public enum By {
    RESIDENT,
    /** A next of kin whom the resident lets act for her. */
    PROXY,
    STAFF
}
