package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what just happened, in passing. It is in the page from the start, so that a screen reader hears it change. */
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

    /** Says it, and offers the way back. */
    public void say(String sentence, Action undo) {
        say(sentence);
        add(undo);
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
