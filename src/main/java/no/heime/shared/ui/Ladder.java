package no.heime.shared.ui;

import com.vaadin.flow.component.html.OrderedList;

/** Hjemmetrappa in full: an ordered list of five steps, lowest first. */
public final class Ladder extends OrderedList {

    public Ladder(String label) {
        addClassName("ladder");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", label);
    }

    public Rung rung(Rung rung) {
        rung.folded();
        add(rung);
        return rung;
    }
}
