package no.heime.need;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/** What has happened on one step of the ladder: what was taken, and how the step was left. */
public record StepState(
        LadderStep step,
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable Instant leftAt,
        List<TakenResource> taken) {

    public StepState {
        taken = List.copyOf(taken);
    }

    static StepState untouched(LadderStep step) {
        return new StepState(step, null, null, null, List.of());
    }

    /** Whether an outcome is recorded. */
    public boolean isLeft() {
        return outcome != null;
    }

    /** Whether something is being tried here, so that the next step may be asked as well. */
    public boolean isUnderWay() {
        return !isLeft() && !taken.isEmpty();
    }

    StepState left(Outcome how, @Nullable String why, Instant at) {
        return new StepState(step, how, why, at, taken);
    }

    StepState reopened() {
        return new StepState(step, null, null, null, taken);
    }

    StepState withoutWords() {
        return new StepState(step, outcome, null, leftAt, taken);
    }

    StepState with(TakenResource resource) {
        return new StepState(
                step,
                outcome,
                words,
                leftAt,
                Stream.concat(taken.stream(), Stream.of(resource)).toList());
    }
}
