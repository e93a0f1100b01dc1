package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
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
        void with(Scale helped, Scale asAgreed, boolean needsMore, String words);
    }

    private static final int WORDS_MAX = 500;
    private static final List<Scale> SCALE = List.of(Scale.values());

    private final H2 heading = new H2(Say.text("agreement.how-did-it-go"));
    private final ScaleQuestion helped;
    private final ScaleQuestion asAgreed;
    private final ScaleQuestion needsMore;
    private final Div missing = new Div();

    ClosingQuestions(Side side, Answered answered) {
        addClassNames("closing-questions", "stack");
        helped = new ScaleQuestion(Say.text("agreement.helped." + side), SCALE, () -> heard(side));
        asAgreed = new ScaleQuestion(Say.text("agreement.as-agreed"), SCALE, this::forgetWhatWasMissing);
        needsMore = new ScaleQuestion(
                Say.text("agreement.needs-more"), List.of(Scale.YES, Scale.NO), this::forgetWhatWasMissing);
        needsMore.setVisible(false);
        Words words = new Words(WORDS_MAX);
        add(
                heading,
                helped,
                needsMore,
                asAgreed,
                new Field(Say.text("agreement.words"), words).hint(Say.text("agreement.words.sees." + side)),
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

    /** Whom it helped partly knows best whether that is enough. */
    private void heard(Side side) {
        needsMore.setVisible(side == Side.RESIDENT && helped.chosen() == Scale.PARTLY);
        forgetWhatWasMissing();
    }

    private void send(Answered answered, String words) {
        var first = helped.chosen();
        var second = asAgreed.chosen();
        missing.removeAll();
        if (first == null || second == null || !isComplete()) {
            missing.add(Notice.trouble(Say.text("agreement.both-please")));
        } else {
            answered.with(first, second, needsMore.isVisible() && needsMore.chosen() == Scale.YES, words);
        }
    }

    private boolean isComplete() {
        return Stream.of(helped, needsMore, asAgreed)
                .filter(Component::isVisible)
                .noneMatch(question -> question.chosen() == null);
    }

    private void forgetWhatWasMissing() {
        if (isComplete()) {
            missing.removeAll();
        }
    }

    /** One question with a few answers, of which one is chosen. */
    static final class ScaleQuestion extends Div {

        private @Nullable Scale chosen;

        ScaleQuestion(String question, List<Scale> scale, Runnable answered) {
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", question);
            addClassName("asks");
            Div answers = new Div();
            answers.addClassNames("actions", "wide");
            for (Scale one : scale) {
                Action answer = Action.quiet(Say.text("agreement.scale." + one), () -> {});
                answer.getElement().setAttribute("aria-pressed", "false");
                answer.addClickListener(click -> {
                    chosen = one;
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
