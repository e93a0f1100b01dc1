package no.heime.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import no.heime.need.InboxRow;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** One need in the inbox, which stays the same line, and keeps the focus, when something about it changes. */
final class InboxLine extends ListItem {

    private final Anchor link = new Anchor();
    private @Nullable InboxRow said;

    InboxLine() {
        link.addClassName("row");
        add(link);
    }

    void show(InboxRow row, boolean open, String address) {
        link.setHref(address);
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
        if (!row.equals(said)) {
            said = row;
            link.removeAll();
            Span text = new Span(
                    span("title", Say.phrase(row.title())),
                    span("line", Say.dotted(row.district(), Say.phrase(row.when()))));
            text.addClassName("text");
            link.add(SeverityShape.of(row.severity()), text, span("since", Say.phrase(row.waiting())));
        }
    }

    private static Span span(String cssClass, String text) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }
}
