package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.ToLongFunction;
import no.heime.shared.LadderStep;

/** Hjemmetrappa with a number on each block: how many of what is shown stand there. Read aloud as a list of five. */
public final class CountedStairs extends Div {

    private static final String CAPTION = "stairs-caption";

    private final Paragraph caption = new Paragraph();
    private final OrderedList blocks = new OrderedList();

    public CountedStairs() {
        caption.setId(CAPTION);
        caption.addClassName("meta");
        blocks.addClassName("counted-stairs");
        blocks.getElement().setAttribute("role", "list");
        blocks.getElement().setAttribute("aria-labelledby", CAPTION);
        add(caption, blocks);
    }

    /** @param many how many stand on a step */
    public void show(String what, ToLongFunction<LadderStep> many) {
        caption.setText(what);
        blocks.removeAll();
        for (LadderStep step : LadderStep.values()) {
            blocks.add(block(step, many.applyAsLong(step)));
        }
    }

    private static ListItem block(LadderStep step, long many) {
        Span name = new Span(Steps.name(step) + ": ");
        name.addClassName("unseen");
        Span count = new Span(String.valueOf(many));
        count.addClassName("count");
        Span block = new Span();
        block.addClassName("block");
        ListItem item = new ListItem(name, count, block, new Icon(Steps.icon(step)));
        item.getElement().setAttribute("data-step", step.name());
        item.setClassName("none", many == 0);
        return item;
    }
}
