package no.heime.need.ui;

import com.vaadin.flow.component.html.Span;
import no.heime.need.Severity;
import no.heime.shared.ui.Say;

/** How a need stands out: a shape as well as a colour, and words for it. */
final class SeverityShape extends Span {

    private SeverityShape(Severity severity) {
        addClassName("severity");
        getElement().setAttribute("data-severity", severity.name());
    }

    /** By itself, so that it says what it means. */
    static SeverityShape of(Severity severity) {
        SeverityShape shape = new SeverityShape(severity);
        shape.getElement().setAttribute("role", "img");
        shape.getElement().setAttribute("aria-label", words(severity));
        return shape;
    }

    /** Beside its words, which say it. */
    static SeverityShape besideItsWords(Severity severity) {
        SeverityShape shape = new SeverityShape(severity);
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }

    static String words(Severity severity) {
        return Say.text("need.inbox.severity." + severity);
    }
}
