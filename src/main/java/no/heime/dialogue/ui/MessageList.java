package no.heime.dialogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import no.heime.shared.ui.Say;

/** One line for each thing told, newest first, each leading to where something can be done about it. */
final class MessageList extends Rows {

    /** Something that waits for an answer. */
    void waiting(String link, String text, String since) {
        line(link, "circle-help", text, since).addClassName("waits");
    }

    void message(String link, String text, String when, boolean unread) {
        Row line = line(link, "message-circle", text, when);
        if (unread) {
            line.addClassName("unread");
            Span fresh = new Span(Say.text("dialogue.view.unread"));
            fresh.addClassName("new");
            line.add(fresh);
        }
    }

    private Row line(String link, String icon, String text, String when) {
        Row line = new Row(link).saying(new Icon(icon), text, when);
        line.addClassName("message");
        add(new ListItem(line));
        return line;
    }
}
