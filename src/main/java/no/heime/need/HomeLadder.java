package no.heime.need;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * Hjemmetrappa for one need: five steps, lowest first. A step is left only with a recorded {@link Outcome}, and the
 * hospital step is information alone: the program never decides it.
 */
public record HomeLadder(List<StepState> steps) {

    public HomeLadder {
        steps = List.copyOf(steps);
    }

    static HomeLadder fromTheGround() {
        return new HomeLadder(
                Arrays.stream(LadderStep.values()).map(StepState::untouched).toList());
    }

    /** Without what anybody wrote about a step. */
    HomeLadder withoutWords() {
        return new HomeLadder(steps.stream().map(StepState::withoutWords).toList());
    }

    public StepState at(LadderStep step) {
        return steps.get(step.ordinal());
    }

    /** The lowest step that nobody has left; the hospital when all others are left. */
    public LadderStep now() {
        return steps.stream()
                .filter(state -> !state.isLeft())
                .map(StepState::step)
                .findFirst()
                .orElse(LadderStep.HOSPITAL);
    }

    /** The step where it helped, if it did. */
    public Optional<LadderStep> helpedAt() {
        return steps.stream()
                .filter(state -> state.outcome() == Outcome.HELPED)
                .map(StepState::step)
                .findFirst();
    }

    /** Where it stands now; where it helped, when it did: from there nobody climbs on. */
    LadderStep standsAt() {
        return helpedAt().orElseGet(this::now);
    }

    StepPlace place(LadderStep step) {
        if (at(step).isLeft()) {
            return StepPlace.PAST;
        }
        return step == standsAt() ? StepPlace.NOW : StepPlace.AHEAD;
    }

    public boolean hasTaken(EntryId resource) {
        return steps.stream().flatMap(state -> state.taken().stream()).anyMatch(taken -> taken.resource()
                .equals(resource));
    }

    /**
     * Leaves a step with its outcome.
     *
     * @throws DomainException when a lower step has no outcome yet, the step is left already, it is the hospital's, or
     *     a reason is missing
     */
    HomeLadder leave(LadderStep step, Outcome outcome, @Nullable String words, Instant at) {
        if (step == LadderStep.HOSPITAL) {
            throw DomainException.invalid("need.refused.hospital-is-information", "step");
        }
        if (at(step).isLeft()) {
            throw DomainException.stale("need.refused.step-is-left");
        }
        if (outcome != Outcome.HELPED && step != now()) {
            throw DomainException.invalid("need.refused.lower-step-first", "step");
        }
        if (outcome.demandsWords() && (words == null || words.isBlank())) {
            throw DomainException.invalid("need.refused.reason-missing", "words");
        }
        return replacing(at(step).left(outcome, words, at));
    }

    /** Opens steps again that were passed because nothing was found, when it is clearer what to look for. */
    HomeLadder reopenEmpty() {
        return new HomeLadder(steps.stream()
                .map(state -> state.outcome() == Outcome.NOTHING_HERE ? state.reopened() : state)
                .toList());
    }

    /** The same for one step, when something is taken or asked there after all. */
    HomeLadder reopenEmpty(LadderStep step) {
        var state = at(step);
        return state.outcome() == Outcome.NOTHING_HERE ? replacing(state.reopened()) : this;
    }

    /** Every step from the ground once more; what was taken stays taken. */
    HomeLadder reopen() {
        return new HomeLadder(steps.stream().map(StepState::reopened).toList());
    }

    HomeLadder take(LadderStep step, TakenResource resource) {
        if (hasTaken(resource.resource())) {
            return this;
        }
        return replacing(at(step).with(resource));
    }

    /**
     * Refuses to go past a step that is neither left nor being tried.
     *
     * @param live steps where somebody has been asked or has said yes
     */
    void requireReached(LadderStep step, Set<LadderStep> live) {
        if (step == LadderStep.HOSPITAL) {
            throw DomainException.invalid("need.refused.hospital-is-information", "step");
        }
        boolean skipped = steps.stream()
                .filter(below -> below.step().compareTo(step) < 0)
                .anyMatch(below -> !below.isLeft() && !below.isUnderWay() && !live.contains(below.step()));
        if (skipped) {
            throw DomainException.invalid("need.refused.lower-step-first", "step");
        }
    }

    private HomeLadder replacing(StepState changed) {
        return new HomeLadder(steps.stream()
                .map(state -> state.step() == changed.step() ? changed : state)
                .toList());
    }
}
