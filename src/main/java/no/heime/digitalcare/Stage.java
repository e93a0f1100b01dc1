package no.heime.digitalcare;

import java.util.List;

/** How far a resident has come with a digital care form. Most of it is hers to say; some is for staff. */
public enum Stage {
    CURIOUS,
    WANTS_TO_START,
    /** Staff get it ready for her. */
    IN_PREPARATION,
    USES,
    /** Staff have found, with a reason, that it is not for her now. */
    NOT_SUITABLE,
    STOPPED;

    /** Whether a resident says it herself. */
    public boolean isHersToSay() {
        return this != IN_PREPARATION && this != NOT_SUITABLE;
    }

    /** Where staff may move it on to. What is over she begins again herself, and nobody is pushed who is only curious. */
    public List<Stage> next() {
        return switch (this) {
            case WANTS_TO_START -> List.of(IN_PREPARATION, USES, NOT_SUITABLE, STOPPED);
            case IN_PREPARATION -> List.of(USES, NOT_SUITABLE, STOPPED);
            case USES -> List.of(NOT_SUITABLE, STOPPED);
            case CURIOUS, NOT_SUITABLE, STOPPED -> List.of();
        };
    }
}
