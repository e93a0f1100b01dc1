package no.heime.dialogue.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** One line for each thing told, newest first, each leading to where something can be done about it. */
final class MessageList extends Rows {

    /** Something that waits for an answer. */
    void waiting(@Nullable String link, String text, String since) {
        line(link, "circle-help", text, since).getElement().getClassList().add("waits");
    }

    /** @param link null where who reads it may do nothing about it */
    void message(@Nullable String link, String text, String when, boolean unread) {
        HasComponents line = line(link, "message-circle", text, when);
        if (unread) {
            line.getElement().getClassList().add("unread");
            Span fresh = new Span(Say.text("dialogue.view.unread"));
            fresh.addClassName("new");
            line.add(fresh);
        }
    }

    private HasComponents line(@Nullable String link, String icon, String text, String when) {
        if (link == null) {
            Div still = new Div(new Icon(icon), Row.words(text, when));
            still.addClassNames("row", "message");
            add(new ListItem(still));
            return still;
        }
        Row line = new Row(link).saying(new Icon(icon), text, when);
        line.addClassName("message");
        add(new ListItem(line));
        return line;
    }
}
