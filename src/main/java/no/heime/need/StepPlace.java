package no.heime.need;

/** Where a step stands, seen from the need. */
public enum StepPlace {
    PAST,
    NOW,
    AHEAD
}
