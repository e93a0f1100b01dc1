package no.heime.need.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.heime.need.InboxRow;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Steps;

/** Hjemmetrappa with a number on each block: how many of the open needs stand there. Read aloud as a list of five. */
final class InboxStairs extends OrderedList {

    InboxStairs() {
        addClassName("inbox-stairs");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", Say.text("need.inbox.stairs"));
    }

    void show(List<InboxRow> open) {
        removeAll();
        for (LadderStep step : LadderStep.values()) {
            add(block(step, open.stream().filter(need -> need.now() == step).count()));
        }
    }

    private static ListItem block(LadderStep step, long needs) {
        Span name = new Span(Steps.name(step) + ": ");
        name.addClassName("unseen");
        Span count = new Span(String.valueOf(needs));
        count.addClassName("count");
        Span block = new Span();
        block.addClassName("block");
        ListItem item = new ListItem(name, count, block, new Icon(Steps.icon(step)));
        item.getElement().setAttribute("data-step", step.name());
        item.setClassName("none", needs == 0);
        return item;
    }
}
