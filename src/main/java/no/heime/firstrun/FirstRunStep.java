package no.heime.firstrun;

/** What has to be in place before a municipality opens, in the order in which it is asked for. */
public enum FirstRunStep {
    /** Its names, and whom to call in an emergency. */
    MUNICIPALITY,
    /** The places that people live in, and the ways between them. */
    DISTRICTS,
    /** Who meets its needs. */
    STAFF,
    /** The organisations that it knows already. */
    ORGANISATIONS
}
