package no.heime.need.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.heime.need.Severity;
import no.heime.shared.ui.Say;

/** What the shapes in the inbox mean, for those who see them. */
final class InboxLegend extends UnorderedList {

    InboxLegend() {
        addClassName("inbox-legend");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", Say.text("need.inbox.legend"));
        for (Severity severity : Severity.values()) {
            add(new ListItem(SeverityShape.besideItsWords(severity), new Span(SeverityShape.words(severity))));
        }
    }
}
