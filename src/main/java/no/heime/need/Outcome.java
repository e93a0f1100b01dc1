package no.heime.need;

/** How a step of the ladder was left. No step is left without one. */
public enum Outcome {
    /** It helped: the need is met. */
    HELPED,
    /** It was tried, and was not enough. */
    TRIED,
    /** It was looked at and does not suit; a reason must be given. */
    NOT_SUITABLE,
    /** There was nothing on this step. */
    NOTHING_HERE;

    boolean demandsWords() {
        return this == NOT_SUITABLE;
    }
}
