package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Says what just happened, in passing. It is in the page from the start, so that a screen reader hears it change. What it
 * says stays until the next act here, or until one leaves: nobody has to be quick.
 */
public final class Toast extends Div {

    public Toast() {
        addClassName("toast");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    public void say(String sentence) {
        removeAll();
        add(new Span(sentence));
    }

    /** Says it where what was pressed is gone: the focus is led to the sentence. */
    public void sayInstead(String sentence) {
        say(sentence);
        lead();
    }

    /**
     * Says it, and offers the way back instead of having asked first. What was pressed is gone, so the focus is led to the
     * sentence; the way back is what comes next.
     */
    public void say(String sentence, Runnable undo) {
        say(sentence);
        var back = Say.text("shared.undo");
        add(Action.quiet(back, undo).about(back + ": " + sentence));
        lead();
    }

    private void lead() {
        getChildren().findFirst().ifPresent(said -> Focus.into(this, said));
    }

    public void clear() {
        removeAll();
    }

    public String said() {
        return getChildren()
                .filter(Span.class::isInstance)
                .map(span -> ((Span) span).getText())
                .findFirst()
                .orElse("");
    }
}
