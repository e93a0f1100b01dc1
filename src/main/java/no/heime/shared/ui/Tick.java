package no.heime.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** The phone's own box that one ticks. */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> implements HasStyle {

    private final Span words = new Span();

    public Tick() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }

    /** The box with its words beside it, all of which one can press. */
    public NativeLabel saying(String said) {
        words.setText(said);
        NativeLabel label = new NativeLabel();
        label.add(this, words);
        label.addClassName("tick");
        return label;
    }

    /** Says it in other words: with how much there is of it. */
    public void say(String said) {
        words.setText(said);
    }

    /** Says to who does not see what it stands beside what it is about; begins with its own words. */
    public Tick about(String subject) {
        getElement().setAttribute("aria-label", subject);
        return this;
    }

    /** Ticked when all are, empty when none is, and neither between. */
    public void show(int chosen, int all) {
        setValue(all > 0 && chosen == all);
        getElement().setProperty("indeterminate", chosen > 0 && chosen < all);
    }
}
