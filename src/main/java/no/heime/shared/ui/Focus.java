package no.heime.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Leads the focus on, for a keyboard or a screen reader, when what was pressed is gone or something to answer has come.
 */
public final class Focus {

    private Focus() {}

    /** To something that is pressed or filled in. */
    public static void on(Component part) {
        part.getElement().callJsFunction("focus");
    }

    /** To something that is only read: it can be led to, but stays out of the way of the Tab key. */
    public static void onText(Component text) {
        text.getElement().setAttribute("tabindex", "-1");
        on(text);
    }
}
