package no.heime.privacy;

import no.heime.identity.ReachesPeople.Outcome;

/** Whether letters go out tonight: when whoever should bring them does not answer, nobody else is waited for. */
final class PostOfTheNight {

    /** So many who cannot be reached one after the other are no chance. */
    static final int IN_A_ROW = 20;

    private int refused;
    private boolean away;

    boolean isAway() {
        return away;
    }

    /** @return whether it is done: sent, or there is nowhere to send it to */
    boolean took(Outcome outcome) {
        switch (outcome) {
            case SENT -> refused = 0;
            case REFUSED -> refused++;
            case AWAY -> away = true;
            case NOWHERE, ENOUGH -> {}
        }
        away = away || refused >= IN_A_ROW;
        return outcome == Outcome.SENT || outcome == Outcome.NOWHERE;
    }
}
