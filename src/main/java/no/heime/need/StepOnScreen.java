package no.heime.need;

import java.util.List;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ladder with what happened there and what may help there, best first.
 *
 * @param leftOut who would, but has not the clearance that the municipality demands; empty for the resident
 */
public record StepOnScreen(
        LadderStep step,
        StepPlace place,
        @Nullable Outcome outcome,
        @Nullable String words,
        List<TakenResource> taken,
        List<AskedRow> asked,
        List<Candidate> candidates,
        List<Candidate> leftOut) {

    /** Where nobody is left out. */
    public StepOnScreen(
            LadderStep step,
            StepPlace place,
            @Nullable Outcome outcome,
            @Nullable String words,
            List<TakenResource> taken,
            List<AskedRow> asked,
            List<Candidate> candidates) {
        this(step, place, outcome, words, taken, asked, candidates, List.of());
    }

    /** Whether there is nothing here to try or ask. */
    public boolean isEmpty() {
        return taken.isEmpty() && asked.isEmpty() && candidates.isEmpty();
    }

    /** Whether a question waits here, for the helper's answer or for the resident's. */
    boolean isAsking() {
        return asked.stream().anyMatch(row -> row.status().isLive());
    }

    /** Whether there is a digital care form, which is begun elsewhere: nobody is asked, and nothing is taken along. */
    boolean offersCareForm() {
        return candidates.stream().anyMatch(candidate -> candidate.kind() == CandidateKind.CARE_FORM);
    }
}
