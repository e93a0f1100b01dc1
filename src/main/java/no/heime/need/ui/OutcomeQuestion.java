package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import no.heime.need.Outcome;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** «Hjalp det?» An answer is chosen first, then there is room for why, and only then is it recorded. */
final class OutcomeQuestion extends Div {

    private static final int WORDS_MAX = 500;
    private static final String NONE = "";

    private final ValueSignal<String> chosen = new ValueSignal<>(NONE);

    OutcomeQuestion(LadderStep step, List<Outcome> outcomes, Reader reader, LadderActs acts) {
        addClassName("outcome-question");
        getElement().setAttribute("role", "group");
        boolean somethingTried = outcomes.contains(Outcome.HELPED);
        String question = Say.text(somethingTried ? reader.key("need.view.did-it-help") : "need.view.does-none-fit");
        getElement().setAttribute("aria-label", question);
        Div answers = new Div();
        answers.addClassName("actions");
        Paragraph asked = new Paragraph(question);
        asked.addClassName("question");
        add(asked, answers);
        outcomes.forEach(outcome -> {
            Words own = new Words(WORDS_MAX);
            Div why = why(step, outcome, own, acts);
            answers.add(answer(outcome, somethingTried, () -> Focus.into(why, own)));
            add(why);
        });
    }

    /** Whether somebody is in the middle of answering, so that nothing may be drawn anew under her hands. */
    boolean isOpen() {
        return !chosen.peek().equals(NONE);
    }

    private Action answer(Outcome outcome, boolean amongOthers, Runnable opened) {
        String key = "need.view.answer." + outcome;
        Action answer =
                Action.quiet(Say.text(amongOthers && outcome == Outcome.NOT_SUITABLE ? key + ".for-me" : key), () -> {
                    chosen.set(outcome.name());
                    opened.run();
                });
        answer.bindClassName("chosen", chosen.map(now -> now.equals(outcome.name())));
        return answer;
    }

    private Div why(LadderStep step, Outcome outcome, Words own, LadderActs acts) {
        Div why = new Div();
        why.addClassName("why");
        if (outcome == Outcome.NOT_SUITABLE) {
            why.add(usualReasons(own));
        }
        Field field = new Field(Say.text("need.view.why." + outcome), own);
        if (outcome == Outcome.NOT_SUITABLE) {
            field.hint(Say.text("need.view.why.NOT_SUITABLE.hint"));
        }
        why.add(field);
        why.add(Action.primary(
                Say.text("need.view.record." + outcome), () -> acts.leave(step, outcome, own.written(), field)));
        why.bindVisible(chosen.map(now -> now.equals(outcome.name())));
        return why;
    }

    /** One tap instead of typing, for those who find it hard. */
    private static Div usualReasons(Words words) {
        Div reasons = new Div();
        reasons.addClassNames("actions", "usual");
        List.of("tried-before", "not-now", "too-hard").forEach(reason -> {
            String text = Say.text("need.view.usual." + reason);
            reasons.add(Action.quiet(text, () -> words.setValue(text)));
        });
        return reasons;
    }
}
