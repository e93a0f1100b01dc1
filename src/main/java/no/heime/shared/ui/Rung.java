package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.shared.LadderStep;

/** One step of the ladder: its icon on its own hue, its name, its outcome in words, and what can be done there. */
public final class Rung extends ListItem {

    /** Where the need stands, seen from this step. */
    public enum Place {
        PAST,
        NOW,
        AHEAD
    }

    private static final String UNFOLDED = "unfolded";

    private final H2 heading = new H2();
    private final LadderStep step;
    private final Place place;

    public Rung(LadderStep step, Place place) {
        this.step = step;
        this.place = place;
        addClassNames("rung", place.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("data-step", step.name());
        if (place == Place.NOW) {
            getElement().setAttribute("aria-current", "step");
        }
        String number = place == Place.NOW ? "shared.step.number.now" : "shared.step.number";
        heading.add(
                new Icon(Steps.icon(step)),
                new Unseen(Say.text(number, step.number()) + " "),
                new Span(Steps.name(step)));
        add(heading);
    }

    /** The outcome in a word or two, ticked: never by colour alone. */
    public Rung outcome(String words) {
        Span outcome = new Span(new Icon("check"), new Span(words));
        outcome.addClassName("outcome");
        heading.add(outcome);
        return this;
    }

    /** What the step means, for those who ask. */
    public Rung explained() {
        add(Meaning.of(step));
        return this;
    }

    public Rung say(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    /** What can be chosen or done on this step, on white paper. */
    public Rung offer(Component... parts) {
        Div paper = new Div(parts);
        paper.addClassName("paper");
        add(paper);
        return this;
    }

    /** Something goes on here: it stays open where only the step that the need stands on is. */
    public Rung ongoing() {
        addClassName("ongoing");
        return this;
    }

    /** In the simple view only the step that the need stands on is open. What is on another comes on a tap. */
    void folded() {
        if (place != Place.NOW && getComponentCount() > 1) {
            Action unfold = Action.link(Say.text("shared.unfold"), () -> unfold(!hasClassName(UNFOLDED)));
            unfold.addClassName("unfold");
            addComponentAtIndex(1, unfold);
            unfold(false);
        }
    }

    private void unfold(boolean open) {
        setClassName(UNFOLDED, open);
        if (getComponentAt(1) instanceof Action unfold) {
            String words = Say.text(open ? "shared.fold" : "shared.unfold");
            unfold.setText(words);
            unfold.about(words + ": " + Steps.name(step));
            unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        }
    }

    public boolean isNow() {
        return place == Place.NOW;
    }

    /** Leads the focus here, for a keyboard or a screen reader whose button has just gone away. */
    public void focusHeading() {
        Focus.onText(heading);
    }
}
