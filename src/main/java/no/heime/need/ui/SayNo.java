package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import no.heime.need.DeclineReason;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** Yes in one tap, and no in two: a reason is chosen, and more may be said. */
final class SayNo extends Div {

    private static final int WORDS_MAX = 500;

    private final Div why = new Div();
    private final Words words = new Words(WORDS_MAX);

    SayNo(String until, Runnable yes, BiConsumer<DeclineReason, String> no) {
        addClassNames("answer", "stack");
        Div answers =
                new Div(Action.primary(Say.text("question.yes"), yes), Action.quiet(Say.text("question.no"), () -> {
                    why.setVisible(true);
                    Focus.into(why, words);
                }));
        answers.addClassNames("actions", "wide");
        Paragraph deadline = new Paragraph(Say.text("question.until", until));
        deadline.addClassName("hint");
        why.addClassNames("why", "stack");
        why.setVisible(false);
        why.getElement().setAttribute("role", "group");
        why.getElement().setAttribute("aria-label", Say.text("question.why"));
        Div reasons = new Div();
        reasons.addClassNames("actions", "usual");
        for (DeclineReason reason : DeclineReason.values()) {
            reasons.add(Action.quiet(Say.text("question.why." + reason), () -> no.accept(reason, words.written())));
        }
        why.add(
                new Field(Say.text("question.words"), words).hint(Say.text("question.words.hint")),
                new Paragraph(Say.text("question.why")),
                reasons);
        add(answers, deadline, why);
    }

    /** Whether a no is being written. */
    boolean isOpen() {
        return why.isVisible();
    }
}
