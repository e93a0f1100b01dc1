package no.heime.firstrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import no.heime.firstrun.FirstRun;
import no.heime.firstrun.FirstRunStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;

/** One step of the first run: open when it is its turn, and folded but never locked when it is in place or still to come. */
final class StepPart extends NativeDetails {

    private final boolean current;
    private final H2 name;

    StepPart(FirstRunStep step, FirstRun run, Component part, Runnable done) {
        addClassNames("folded");
        current = run.next().filter(step::equals).isPresent();
        name = new H2(Say.text("first-run.numbered", step.ordinal() + 1, Say.text("first-run.step." + step)));
        setSummary(name);
        if (run.has(step)) {
            Span mark = new Span(new Icon("check"), new Span(Say.text("first-run.in-place")));
            mark.addClassName("done");
            setSummary(name, mark);
        }
        Div inside = new Div(part);
        inside.addClassName("stack");
        if (!run.has(step)) {
            inside.add(Action.primary(Say.text("first-run.confirm." + step), done));
        }
        setContent(inside);
        setOpen(current);
    }

    boolean isCurrent() {
        return current;
    }

    /** Leads the focus here. */
    void lead() {
        Focus.onText(name);
    }
}
