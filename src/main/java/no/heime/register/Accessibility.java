package no.heime.register;

/** What makes it possible, or easier, for more people to come. */
public enum Accessibility {
    WHEELCHAIR,
    NO_STAIRS,
    /** A toilet that one can use from a wheelchair. */
    TOILET,
    HEARING_LOOP,
    /** Parking near the door for those who cannot walk far. */
    PARKING,
    /** Places to sit and rest on the way. */
    BENCHES,
    /** Guide dogs and other assistance dogs may come in. */
    ASSISTANCE_DOG,
    /** One may bring somebody who helps. */
    COMPANION
}
