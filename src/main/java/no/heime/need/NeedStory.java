package no.heime.need;

import java.time.Instant;
import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One need with its ladder and its history.
 *
 * @param title the kind of help, or the resident's first words
 * @param icon name of the kind's icon
 * @param when how often, how soon and which times, in words
 * @param kindMissing whether it came in own words only, so that no candidates can be found yet
 * @param rewritable whether nobody has been asked yet, so that the resident may still say it another way
 * @param closesQuietly whether nobody has to be told when it is closed, so that it can be undone
 * @param municipalityKnown whether the reader can know what the municipality did
 * @param letters what it and the resident have written to each other, oldest first
 * @param hospitalTrust whose hospital is the local one
 * @param steps all five, lowest first
 * @param history newest last
 * @param onBehalf who has acted for the resident
 * @param registeredBy who has said it: she herself, or somebody for her
 * @param version to tell whether it has changed since
 */
public record NeedStory(
        NeedId id,
        Phrase title,
        String icon,
        @Nullable String words,
        @Nullable String mustKnow,
        String district,
        Phrase when,
        Urgency urgency,
        ForWhom forWhom,
        boolean kindMissing,
        NeedStatus status,
        boolean rewritable,
        boolean closesQuietly,
        boolean sentToMunicipality,
        boolean municipalityKnown,
        List<HistoryEntry> letters,
        Instant registeredAt,
        LadderStep now,
        @Nullable String hospitalTrust,
        List<StepOnScreen> steps,
        List<AgreementRow> agreements,
        List<StoryLine> history,
        OnBehalf onBehalf,
        By registeredBy,
        long version)
        implements OpenedNeed {

    @Override
    public NeedStory story() {
        return this;
    }

    /** Whether a step may be used now: every lower one is left, or something is under way there. */
    public boolean isOpen(LadderStep step) {
        return step != LadderStep.HOSPITAL
                && steps.stream().filter(below -> step.isAbove(below.step())).allMatch(this::isPassable);
    }

    private boolean isPassable(StepOnScreen below) {
        return below.place() == StepPlace.PAST
                || (below.isEmpty() && below.step() != LadderStep.MUNICIPALITY)
                || !below.taken().isEmpty()
                || below.asked().stream().anyMatch(asked -> asked.status().isLive())
                || agreements.stream().anyMatch(agreement -> !agreement.over() && agreement.step() == below.step());
    }

    /**
     * What may be said of how it went on a step: only of the one the need stands on, and never while somebody is asked
     * there. What was tried or agreed helped or was not enough; what was only looked at may not suit. Of what is agreed
     * nothing is asked before the first visit has been, nor where the resident is asked on the agreement's own screen;
     * and of the municipality nothing before it was asked and one can know what it did.
     */
    public List<Outcome> outcomes(LadderStep step) {
        var here = at(step);
        if (status.isClosed() || here.place() != StepPlace.NOW || step == LadderStep.HOSPITAL || here.isAsking()) {
            return List.of();
        }
        if (step == LadderStep.MUNICIPALITY) {
            return sentToMunicipality && municipalityKnown ? List.of(Outcome.HELPED, Outcome.TRIED) : List.of();
        }
        var agreed = agreedOn(step);
        if (agreed.stream().anyMatch(agreement -> !agreement.begun() || agreement.asksMe())) {
            return List.of();
        }
        if (here.isEmpty() && agreed.isEmpty()) {
            return List.of(Outcome.NOTHING_HERE);
        }
        if (!agreed.isEmpty() || !here.taken().isEmpty()) {
            return List.of(Outcome.HELPED, Outcome.TRIED);
        }
        return here.offersCareForm()
                ? List.of(Outcome.HELPED, Outcome.TRIED, Outcome.NOT_SUITABLE)
                : List.of(Outcome.NOT_SUITABLE);
    }

    /** Whether somebody has agreed to help, and it is not over: then nobody else has to be found. */
    public boolean isHelped() {
        return agreements.stream().anyMatch(agreement -> !agreement.over());
    }

    /** Whether the resident may write to the municipality: once it has written to her, or she has asked it. */
    public boolean isInTouchWithMunicipality() {
        return sentToMunicipality || !letters.isEmpty();
    }

    /** What is agreed on a step, over or not. */
    public List<AgreementRow> agreedOn(LadderStep step) {
        return agreements.stream().filter(agreement -> agreement.step() == step).toList();
    }

    public StepOnScreen at(LadderStep step) {
        return steps.get(step.ordinal());
    }
}
