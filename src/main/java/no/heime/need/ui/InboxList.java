package no.heime.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.heime.need.Inbox;
import no.heime.need.InboxRow;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** The needs that wait, most pressing first. Severity has a shape and words, never colour alone. */
final class InboxList extends UnorderedList {

    /** @param list what stands behind each address, so that the list stays the same one */
    InboxList(Inbox inbox, @Nullable NeedId open, String list) {
        addClassName("inbox-list");
        getElement().setAttribute("role", "list");
        inbox.rows().forEach(row -> add(new ListItem(row(row, row.id().equals(open), list))));
    }

    private static Anchor row(InboxRow row, boolean open, String list) {
        Span severity = new Span();
        severity.addClassName("severity");
        severity.getElement().setAttribute("data-severity", row.severity().name());
        severity.getElement().setAttribute("role", "img");
        severity.getElement().setAttribute("aria-label", Say.text("need.inbox.severity." + row.severity()));
        Span title = span("title", Say.phrase(row.title()));
        Span where = span("line", Say.dotted(row.district(), Say.phrase(row.when())));
        Span text = new Span(title, where);
        text.addClassName("text");
        Anchor link =
                new Anchor(NeedLinks.inbox(row.id()) + list, severity, text, span("since", Say.phrase(row.waiting())));
        link.addClassName("row");
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Span span(String cssClass, String text) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }
}
