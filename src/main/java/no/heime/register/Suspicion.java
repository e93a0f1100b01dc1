package no.heime.register;

/** What in a text staff should look at twice. It is pointed out; staff decide. */
public enum Suspicion {
    /** A phone number in the open. */
    PHONE,
    /** An e-mail address in the open. */
    EMAIL,
    /** A way out of the program. */
    LINK,
    /** Money, where it is said to be free. */
    PRICE
}
