package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.Scale;
import no.heime.need.Side;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** Two short questions when it is over, and room for more. */
final class ClosingQuestions extends Div {

    /** What is done with the answers. */
    @FunctionalInterface
    interface Answered {
        void with(Scale helped, Scale asAgreed, String words);
    }

    private static final int WORDS_MAX = 500;

    private final H2 heading = new H2(Say.text("agreement.how-did-it-go"));
    private final ScaleQuestion helped;
    private final ScaleQuestion asAgreed;
    private final Div missing = new Div();

    ClosingQuestions(Side side, Answered answered) {
        addClassNames("closing-questions", "stack");
        helped = new ScaleQuestion(Say.text("agreement.helped." + side), this::forgetWhatWasMissing);
        asAgreed = new ScaleQuestion(Say.text("agreement.as-agreed"), this::forgetWhatWasMissing);
        Words words = new Words(WORDS_MAX);
        add(
                heading,
                helped,
                asAgreed,
                new Field(Say.text("agreement.words"), words),
                missing,
                Action.primary(Say.text("agreement.send"), () -> send(answered, words.written())));
    }

    H2 heading() {
        return heading;
    }

    /** Whether something has been chosen. */
    boolean isBegun() {
        return helped.chosen() != null || asAgreed.chosen() != null;
    }

    private void send(Answered answered, String words) {
        var first = helped.chosen();
        var second = asAgreed.chosen();
        missing.removeAll();
        if (first == null || second == null) {
            missing.add(Notice.trouble(Say.text("agreement.both-please")));
        } else {
            answered.with(first, second, words);
        }
    }

    private void forgetWhatWasMissing() {
        if (helped.chosen() != null && asAgreed.chosen() != null) {
            missing.removeAll();
        }
    }

    /** One question with three answers. */
    static final class ScaleQuestion extends Div {

        private @Nullable Scale chosen;

        ScaleQuestion(String question, Runnable answered) {
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", question);
            addClassName("asks");
            Div answers = new Div();
            answers.addClassNames("actions", "wide");
            for (Scale scale : Scale.values()) {
                Action answer = Action.quiet(Say.text("agreement.scale." + scale), () -> {});
                answer.getElement().setAttribute("aria-pressed", "false");
                answer.addClickListener(click -> {
                    chosen = scale;
                    answers.getChildren().forEach(other -> {
                        boolean is = other == answer;
                        other.getElement().setAttribute("aria-pressed", String.valueOf(is));
                        other.getElement().getClassList().set("chosen", is);
                    });
                    answered.run();
                });
                answers.add(answer);
            }
            add(new Paragraph(question), answers);
        }

        @Nullable
        Scale chosen() {
            return chosen;
        }
    }
}
