package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.need.Inbox;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Steps;

/** Hjemmetrappa with a number on each block: how many of the needs shown stand there. Read aloud as a list of five. */
final class InboxStairs extends Div {

    private static final String CAPTION = "stairs-caption";

    private final Paragraph caption = new Paragraph();
    private final OrderedList blocks = new OrderedList();

    InboxStairs() {
        caption.setId(CAPTION);
        caption.addClassName("meta");
        blocks.addClassName("inbox-stairs");
        blocks.getElement().setAttribute("role", "list");
        blocks.getElement().setAttribute("aria-labelledby", CAPTION);
        add(caption, blocks);
    }

    void show(Inbox inbox) {
        caption.setText(Say.text(inbox.hasMore() ? "need.inbox.stairs.more" : "need.inbox.stairs", inbox.open()));
        blocks.removeAll();
        for (LadderStep step : LadderStep.values()) {
            blocks.add(block(
                    step,
                    inbox.rows().stream().filter(need -> need.now() == step).count()));
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
