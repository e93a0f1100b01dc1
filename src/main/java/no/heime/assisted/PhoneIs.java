package no.heime.assisted;

/** What the number is with which somebody was written in. */
public enum PhoneIs {
    /** How she is reached, and nothing more: it may be her daughter's. */
    CONTACT,
    /** Her own, and she has said that she may sign in with it: who proves it is she. */
    HER_OWN,
    /** Several were written in with it, so it is no way in to any of them, for good. */
    SHARED
}
