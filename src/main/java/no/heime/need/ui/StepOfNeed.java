package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.List;
import no.heime.need.Candidate;
import no.heime.need.NeedStory;
import no.heime.need.Outcome;
import no.heime.need.ProposalStatus;
import no.heime.need.StepOnScreen;
import no.heime.need.StepPlace;
import no.heime.need.TakenResource;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Rung;
import no.heime.shared.ui.Say;

/** One step of one need's ladder: what happened there, and what can be tried or asked there now. */
final class StepOfNeed {

    private final NeedStory story;
    private final Reader reader;
    private final AgreedCard agreedCard;
    private final AskedCard askedCard;
    private final Moments moments;
    private final LadderActs acts;

    /** @param answers whether a helper's yes is answered here, by the resident or as she says */
    StepOfNeed(NeedStory story, Reader reader, boolean answers, Moments moments, LadderActs acts) {
        this.story = story;
        this.reader = reader;
        this.moments = moments;
        this.agreedCard = new AgreedCard(story.id(), reader, moments);
        this.askedCard = new AskedCard(reader, answers, moments);
        this.acts = acts;
    }

    Rung rung(StepOnScreen step) {
        Rung rung = new Rung(step.step(), Rung.Place.valueOf(step.place().name()));
        if (reader == Reader.RESIDENT) {
            rung.explained();
        }
        if (step.place() == StepPlace.PAST) {
            past(rung, step);
        }
        if (goesOn(step)) {
            rung.ongoing();
        }
        boolean closed = story.status().isClosed();
        if (closed && step.step() == LadderStep.MUNICIPALITY && !story.letters().isEmpty()) {
            rung.add(new Letters(story, reader, moments));
        }
        List<Component> parts = new ArrayList<>();
        story.agreedOn(step.step()).stream().map(agreedCard::of).forEach(parts::add);
        if (!closed) {
            live(rung, step, parts);
        }
        if (!parts.isEmpty()) {
            rung.offer(parts.toArray(Component[]::new));
        }
        if (step.step() == LadderStep.HOSPITAL) {
            rung.add(new HospitalStep(story.hospitalTrust()));
        }
        return rung;
    }

    /** Somebody is asked, helps or has written, it is still to be said how it went, or more can be done further up. */
    private boolean goesOn(StepOnScreen step) {
        return story.agreedOn(step.step()).stream().anyMatch(agreed -> !agreed.over() || agreed.asksMe())
                || step.asked().stream().anyMatch(asked -> asked.status().isLive())
                || step.step() == LadderStep.MUNICIPALITY && !story.letters().isEmpty()
                || !story.status().isClosed() && step.place() == StepPlace.AHEAD && waits(step);
    }

    /** Something can be done on a step above the one that the need stands on, or has been. */
    private boolean waits(StepOnScreen step) {
        return step.step() == LadderStep.MUNICIPALITY
                ? story.sentToMunicipality() || story.isOpen(step.step())
                : story.isOpen(step.step()) && hasUnasked(step);
    }

    private void past(Rung rung, StepOnScreen step) {
        Outcome outcome = step.outcome();
        if (outcome == null) {
            return;
        }
        if (outcome == Outcome.NOTHING_HERE) {
            rung.say(nothing(step));
            return;
        }
        rung.outcome(Say.text("need.view.outcome." + outcome));
        String told = told(step);
        if (!told.isBlank()) {
            rung.say(told);
        }
    }

    /** Own words say nothing of what fits until somebody has read them. */
    private String nothing(StepOnScreen step) {
        if (story.kindMissing()) {
            return Say.text(reader.key("need.view.not-read"));
        }
        return Say.text(hasUnasked(step) ? "need.view.since-then" : "need.view.nothing-fits");
    }

    private static String told(StepOnScreen step) {
        String taken = String.join(
                ", ", step.taken().stream().map(TakenResource::title).toList());
        String words = step.words() == null ? "" : Say.quoted(step.words());
        return (taken.isEmpty() ? words : taken + ". " + words).strip();
    }

    private void live(Rung rung, StepOnScreen step, List<Component> parts) {
        boolean open = story.isOpen(step.step());
        step.asked().stream()
                .filter(asked -> asked.status() != ProposalStatus.CONFIRMED)
                .filter(asked ->
                        step.place() != StepPlace.PAST || asked.status().isLive())
                .map(asked -> askedCard.of(step.step(), asked, acts))
                .forEach(parts::add);
        if (step.step() == LadderStep.MUNICIPALITY) {
            rung.add(new MunicipalityStep(story, open, reader, moments, acts));
        }
        if (step.place() == StepPlace.PAST) {
            stillThere(step, parts);
            return;
        }
        if (open) {
            candidates(step, parts);
        }
        if (!step.leftOut().isEmpty()) {
            folded(Say.text("need.view.left-out", step.leftOut().size()), step.leftOut(), parts);
        }
        boolean searched = LadderStep.MUNICIPALITY.isAbove(step.step());
        if (searched && parts.isEmpty() && !step.taken().isEmpty()) {
            rung.say(Say.text("need.view.trying", told(step)));
        } else if (searched && parts.isEmpty()) {
            rung.say(
                    step.candidates().isEmpty()
                            ? nothing(step)
                            : Say.text("need.view.later", step.candidates().size()));
        }
        outcome(step.step(), parts);
    }

    /** A step that is left is not closed: what has come since, or was not chosen then, can still be asked. */
    private void stillThere(StepOnScreen step, List<Component> parts) {
        if (step.outcome() == Outcome.NOTHING_HERE) {
            candidates(step, parts);
        } else if (hasUnasked(step)) {
            List<Candidate> unasked = unasked(step);
            folded(Say.text("need.view.see-past", unasked.size()), unasked, parts);
        }
    }

    private static boolean hasUnasked(StepOnScreen step) {
        return !unasked(step).isEmpty();
    }

    private static List<Candidate> unasked(StepOnScreen step) {
        return step.candidates().stream()
                .filter(candidate -> !candidate.asked())
                .toList();
    }

    private void outcome(LadderStep step, List<Component> parts) {
        List<Outcome> outcomes = story.outcomes(step);
        if (outcomes.equals(List.of(Outcome.NOTHING_HERE))) {
            parts.add(
                    Action.quiet(Say.text("need.view.climb"), () -> acts.leave(step, Outcome.NOTHING_HERE, "", null)));
        } else if (!outcomes.isEmpty()) {
            parts.add(new OutcomeQuestion(step, outcomes, reader, acts));
        }
    }

    /** While somebody helps, asking another is a choice for those who look for it. */
    private void candidates(StepOnScreen step, List<Component> parts) {
        List<Candidate> unasked = unasked(step);
        if (story.isHelped() && !unasked.isEmpty()) {
            boolean askable = unasked.stream().allMatch(Candidate::isAskable);
            String key = askable ? "need.view.ask-another" : "need.view.see-past";
            folded(Say.text(key, unasked.size()), unasked, parts);
            return;
        }
        int shown = Math.min(reader.candidatesAtOnce(), unasked.size());
        for (int i = 0; i < shown; i++) {
            Candidate candidate = unasked.get(i);
            parts.add(CandidateCard.of(story.id(), candidate, reader, i == 0 && !candidate.hasSaidNo(), acts));
        }
        if (unasked.size() > shown) {
            List<Candidate> rest = unasked.subList(shown, unasked.size());
            folded(Say.text("need.view.more", rest.size()), rest, parts);
        }
    }

    private void folded(String title, List<Candidate> rest, List<Component> parts) {
        ValueSignal<Boolean> folded = new ValueSignal<>(true);
        Div others = new Div();
        others.addClassName("others");
        rest.forEach(candidate -> others.add(CandidateCard.of(story.id(), candidate, reader, false, acts)));
        others.bindVisible(folded.map(is -> !is));
        Action more = Action.link(title, () -> {
            folded.set(false);
            Focus.into(others, others);
        });
        more.addClassName("more");
        more.bindVisible(folded);
        parts.add(more);
        parts.add(others);
    }
}
