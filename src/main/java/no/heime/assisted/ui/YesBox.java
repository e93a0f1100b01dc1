package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Tick;
import org.jspecify.annotations.Nullable;

/** The box that is ticked when she has said yes. That it is not is said at the box itself, until it is. */
final class YesBox extends Div {

    private static final AtomicLong COUNT = new AtomicLong();

    private final Tick yes = new Tick();
    private final String problemId = "not-said-yes-" + COUNT.incrementAndGet();
    private @Nullable Paragraph problem;

    YesBox(String words) {
        add(yes.saying(words));
        yes.addValueChangeListener(changed -> well());
    }

    boolean isTicked() {
        return yes.getValue();
    }

    Tick tick() {
        return yes;
    }

    void wrong(String sentence) {
        well();
        Paragraph said = new Paragraph(new Icon("circle-alert"), new Span(sentence));
        said.addClassName("problem");
        said.setId(problemId);
        problem = said;
        addComponentAsFirst(said);
        yes.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", problemId);
    }

    void well() {
        if (problem != null) {
            remove(problem);
            problem = null;
        }
        yes.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
}
