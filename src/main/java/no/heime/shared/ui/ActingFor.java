package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Looks as a {@link Notice}, and stays in sight. Says for as long as a screen is shown that what is done here is done for somebody else. */
public final class ActingFor extends Div {

    /** @param somebody her name */
    public ActingFor(String somebody) {
        this("proxy.acting-for", somebody);
    }

    /** By a case worker, who writes down what she says. */
    public static ActingFor onHerWord(String somebody) {
        return new ActingFor("talk.acting-for", somebody);
    }

    private ActingFor(String key, String somebody) {
        addClassNames("notice", "info", "acting-for");
        getElement().setAttribute("role", "note");
        add(new Icon("user-round-check"), new Span(Say.text(key, somebody)));
    }
}
