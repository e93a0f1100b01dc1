package no.heime.need;

import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/** One need's way up the ladder: what is tried on a step, how a step went, and what the municipality answers. */
record Climbing(Need need) {

    /** So many letters may wait for an answer: enough to add what was forgotten, and too few to fill an inbox. */
    static final int MOST_UNANSWERED = 10;

    /** "Det prøver jeg": takes something from the register without asking anybody. Twice is once. */
    void take(LadderStep step, EntryId resource, String title, Act act) {
        need.requireOpen();
        if (need.ladder().hasTaken(resource)) {
            return;
        }
        requireReached(step);
        need.standsOn(need.ladder().reopenEmpty(step).take(step, new TakenResource(resource, title, act.at())));
        need.tell(HistoryEntry.of(act, Happening.RESOURCE_TAKEN).on(step).about(title));
    }

    /**
     * Says how a step went. Helped closes the need; anything else lets it climb.
     *
     * @throws DomainException conflict when it should be empty, and something has come of it; and when the resident
     *     says how the municipality helped before it has answered
     */
    void leave(LadderStep step, Outcome outcome, @Nullable String words, Act act) {
        need.requireOpen();
        if (outcome == Outcome.NOTHING_HERE && hasSomethingOn(step)) {
            throw DomainException.conflict("need.refused.something-is-here");
        }
        if (step == LadderStep.MUNICIPALITY && !knowsWhatTheMunicipalityDid(act.by())) {
            throw DomainException.conflict("need.refused.not-answered");
        }
        need.standsOn(need.ladder().leave(step, outcome, words, act.at()));
        need.tell(
                HistoryEntry.of(act, Happening.STEP_LEFT).on(step).with(outcome).saying(words));
        if (outcome == Outcome.HELPED) {
            need.closing().finish(null, act);
        }
    }

    /** Leaves the step the need stands on because nothing is registered there. */
    void passEmpty(LadderStep step, Act act) {
        leave(step, Outcome.NOTHING_HERE, null, act);
    }

    /** Whether something is tried, asked or agreed on a step: then it is no empty one, whatever the register holds. */
    boolean hasSomethingOn(LadderStep step) {
        return !need.ladder().at(step).taken().isEmpty() || need.involved().isAnybodyOn(step);
    }

    /** Refuses to go past a step that is neither left nor being tried. */
    void requireReached(LadderStep step) {
        need.ladder().requireReached(step, need.involved().liveSteps());
    }

    /** On the resident's word. Twice is once. */
    void sendToMunicipality(Act act) {
        need.requireOpen();
        if (need.sentToMunicipality().isPresent()) {
            return;
        }
        requireReached(LadderStep.MUNICIPALITY);
        need.goesToMunicipality(act.at());
        need.tell(HistoryEntry.of(act, Happening.SENT_TO_MUNICIPALITY).on(LadderStep.MUNICIPALITY));
    }

    /**
     * Staff write to the resident: what they do about it, or what they have to know. She writes to the municipality once it
     * has written to her, or she has asked it for help. A button pressed twice is once.
     *
     * @throws DomainException conflict when the resident writes before that, or many of her letters wait for an answer
     */
    void write(String words, Act act) {
        need.requireOpen();
        boolean back = act.by().isForResident();
        if (back && need.sentToMunicipality().isEmpty() && need.told().letters().isEmpty()) {
            throw DomainException.conflict("need.refused.not-asked");
        }
        if (need.told().hasJustBeenWritten(words, act)) {
            return;
        }
        if (back && need.told().unansweredLetters() >= MOST_UNANSWERED) {
            throw DomainException.conflict("need.refused.many-letters");
        }
        need.tell(HistoryEntry.of(act, back ? Happening.WRITTEN_BACK : Happening.WRITTEN_TO)
                .on(need.ladder().now())
                .saying(words));
    }

    /** Whether somebody can say how the municipality helped: the resident when it has answered; staff may have called. */
    boolean knowsWhatTheMunicipalityDid(By who) {
        return !who.isForResident()
                || need.sentToMunicipality()
                        .filter(need.told()::isAnsweredSince)
                        .isPresent();
    }
}
