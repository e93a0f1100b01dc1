package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import no.heime.need.DeclineReason;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** Yes in one tap; for no, a reason is chosen first, more may be said, and then it is sent. */
final class SayNo extends Div {

    private static final int WORDS_MAX = 500;

    private final Div why = new Div();
    private final Words words = new Words(WORDS_MAX);
    private final Div missing = new Div();
    private final BiConsumer<DeclineReason, String> no;
    private @Nullable DeclineReason chosen;

    SayNo(String until, Runnable yes, BiConsumer<DeclineReason, String> no) {
        this.no = no;
        addClassNames("answer", "stack");
        Paragraph question = new Paragraph(Say.text("question.why"));
        Div answers =
                new Div(Action.primary(Say.text("question.yes"), yes), Action.quiet(Say.text("question.no"), () -> {
                    why.setVisible(true);
                    Focus.into(why, question);
                }));
        answers.addClassNames("actions", "wide");
        Paragraph deadline = new Paragraph(Say.text("question.until", until));
        deadline.addClassName("hint");
        why.addClassNames("why", "stack");
        why.setVisible(false);
        why.getElement().setAttribute("role", "group");
        why.getElement().setAttribute("aria-label", Say.text("question.why"));
        why.add(
                question,
                reasons(),
                new Field(Say.text("question.words"), words).hint(Say.text("question.words.hint")),
                missing,
                Action.primary(Say.text("question.send-no"), this::send));
        add(answers, deadline, why);
    }

    /** Whether a no is being written. */
    boolean isOpen() {
        return why.isVisible();
    }

    private Div reasons() {
        Div reasons = new Div();
        reasons.addClassNames("actions", "usual");
        for (DeclineReason reason : DeclineReason.values()) {
            Action answer = Action.quiet(Say.text("question.why." + reason), () -> {});
            answer.getElement().setAttribute("aria-pressed", "false");
            answer.addClickListener(click -> {
                chosen = reason;
                missing.removeAll();
                reasons.getChildren().forEach(other -> {
                    boolean is = other == answer;
                    other.getElement().setAttribute("aria-pressed", String.valueOf(is));
                    other.getElement().getClassList().set("chosen", is);
                });
            });
            reasons.add(answer);
        }
        return reasons;
    }

    private void send() {
        missing.removeAll();
        if (chosen == null) {
            missing.add(Notice.trouble(Say.text("question.why.missing")));
        } else {
            no.accept(chosen, words.written());
        }
    }
}
