package no.heime.dialogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;

/** One line for each thing told, newest first, each leading to where something can be done about it. */
final class MessageList extends UnorderedList {

    MessageList() {
        addClassName("message-list");
        getElement().setAttribute("role", "list");
        Shortcut.stepsThrough(this);
    }

    /** Something that waits for an answer. */
    void waiting(String link, String text, String since) {
        line(link, "circle-help", text, since).addClassName("waits");
    }

    void message(String link, String text, String when, boolean unread) {
        Anchor line = line(link, "message-circle", text, when);
        if (unread) {
            line.addClassName("unread");
            Span fresh = new Span(Say.text("dialogue.view.unread"));
            fresh.addClassName("new");
            line.add(fresh);
        }
    }

    private Anchor line(String link, String icon, String text, String when) {
        Span words = new Span(text);
        words.addClassName("words-of");
        Span since = new Span(when);
        since.addClassName("since");
        Span both = new Span(words, since);
        both.addClassName("text");
        Anchor line = new Anchor(link, new Icon(icon), both);
        line.addClassName("message");
        add(new ListItem(line));
        return line;
    }
}
