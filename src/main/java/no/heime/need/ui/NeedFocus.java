package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Rung;

/** Where somebody is on the screen of a need, and where she is led when something is done there. */
final class NeedFocus {

    private final Component content;

    NeedFocus(Component content) {
        this.content = content;
    }

    /** Whether she is in the middle of an answer or a letter. */
    boolean isBeingAnswered() {
        return descendants(content)
                .anyMatch(part -> part instanceof OutcomeQuestion question && question.isOpen()
                        || part instanceof WriteLetter writing && writing.isOpen());
    }

    /**
     * To the letter that has just been sent: it is written far below where it is said what has just happened.
     *
     * @return whether there is one
     */
    boolean onLetterSent() {
        Optional<? extends Component> sent = descendants(content)
                .filter(WriteLetter.class::isInstance)
                .flatMap(writing -> ((WriteLetter) writing).sent().stream())
                .findFirst();
        sent.ifPresent(Focus::onText);
        return sent.isPresent();
    }

    /** What was pressed is gone from the screen: on to the step that the need stands on now, or to what ended it. */
    void leadOn(boolean closed) {
        descendants(content)
                .filter(part -> closed ? part instanceof Notice : part instanceof Rung rung && rung.isNow())
                .findFirst()
                .ifPresent(next -> {
                    if (next instanceof Rung step) {
                        step.focusHeading();
                    } else {
                        Focus.onText(next);
                    }
                });
    }

    private static Stream<Component> descendants(Component of) {
        return of.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
