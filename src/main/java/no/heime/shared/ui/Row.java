package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** One line of a list, all of which leads on: a sign, what it is, a line more, and what stands at its end. */
public final class Row extends Anchor {

    public Row(String address) {
        super(address);
        addClassName("row");
    }

    /**
     * Says this, and nothing of what it said before.
     *
     * @param sign what it is at a glance
     */
    public Row saying(Component sign, String title, String line) {
        removeAll();
        add(sign, words(title, line));
        return this;
    }

    /** What a row says, also for one that leads nowhere. */
    public static Span words(String title, String line) {
        Span text = new Span(span("title", title), span("line", line));
        text.addClassName("text");
        return text;
    }

    /** At its end, or below where there is no room: since when it is so. */
    public Row since(String when) {
        add(span("since", when));
        return this;
    }

    private static Span span(String cssClass, String words) {
        Span span = new Span(words);
        span.addClassName(cssClass);
        return span;
    }
}
