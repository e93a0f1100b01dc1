package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One plain sentence that stays on the screen, and at most one thing to do about it. */
public final class Notice extends Div {

    private Notice(String cssClass, String icon, String sentence, Component... actions) {
        addClassNames("notice", cssClass);
        add(new Icon(icon), new Span(sentence));
        add(actions);
    }

    public static Notice info(String sentence, Component... actions) {
        return new Notice("info", "info", sentence, actions);
    }

    /** Something went wrong: read aloud at once. */
    public static Notice trouble(String sentence, Component... actions) {
        Notice notice = new Notice("trouble", "circle-alert", sentence, actions);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
