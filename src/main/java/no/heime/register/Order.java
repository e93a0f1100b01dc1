package no.heime.register;

/** What stands first among what was found. */
public enum Order {
    /** What answers best; the nearest where nothing was typed. */
    BEST,
    NEAREST,
    /** What was registered last. */
    NEWEST
}
