package no.heime.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import no.heime.shared.LadderStep;

/** The sign of the ladder beside a title: five rising blocks, done, now and to come. Read aloud as «trinn 2 av 5». */
public final class Stairs extends Span {

    public Stairs(LadderStep now) {
        addClassName("stairs");
        getElement().setAttribute("role", "img");
        int steps = LadderStep.values().length;
        getElement().setAttribute("aria-label", I18NProvider.translate("shared.stairs.label", now.number(), steps));
        for (LadderStep step : LadderStep.values()) {
            add(block(step, step.compareTo(now)));
        }
    }

    private static Span block(LadderStep step, int fromNow) {
        Span block = new Span();
        block.getElement().setAttribute("data-step", step.name());
        block.addClassName(fromNow < 0 ? "past" : fromNow == 0 ? "now" : "ahead");
        return block;
    }
}
