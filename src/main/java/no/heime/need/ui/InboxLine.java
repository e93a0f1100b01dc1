package no.heime.need.ui;

import com.vaadin.flow.component.html.ListItem;
import no.heime.need.InboxRow;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** One need in the inbox, which stays the same line, and keeps the focus, when something about it changes. */
final class InboxLine extends ListItem {

    private final Row link = new Row("");
    private @Nullable InboxRow said;

    InboxLine() {
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
            link.saying(
                            SeverityShape.of(row.severity()),
                            Say.phrase(row.title()),
                            Say.dotted(row.district(), Say.phrase(row.when())))
                    .since(Say.dotted(
                            Say.phrase(row.waiting()),
                            row.lacksClearance() ? Say.text("need.view.lacks-clearance") : ""));
        }
    }
}
