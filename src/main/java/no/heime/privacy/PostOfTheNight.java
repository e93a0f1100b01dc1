package no.heime.privacy;

import no.heime.identity.ReachesPeople.Outcome;

/**
 * Whether letters go out tonight: when whoever should bring them does not answer, nobody else is waited for. Who is refused,
 * or whom the program sends nothing, is not told, and keeps no other from it.
 */
final class PostOfTheNight {

    private boolean away;

    boolean isAway() {
        return away;
    }

    /** @return whether it is done: sent, or there is nowhere to send it to */
    boolean took(Outcome outcome) {
        away = away || outcome == Outcome.AWAY;
        return outcome == Outcome.SENT || outcome == Outcome.NOWHERE;
    }
}
