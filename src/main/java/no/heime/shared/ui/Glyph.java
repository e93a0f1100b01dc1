package no.heime.shared.ui;

import com.vaadin.flow.component.html.Span;
import no.heime.shared.LadderStep;

/** An icon on the tint of its ladder step. */
public final class Glyph extends Span {

    public Glyph(LadderStep step, String icon) {
        addClassName("glyph");
        getElement().setAttribute("data-step", step.name());
        getElement().setAttribute("aria-hidden", "true");
        add(new Icon(icon));
    }
}
