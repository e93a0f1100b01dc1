package no.heime.shared.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** A list of rows, which one steps through with single keys where a screen is wide. */
public class Rows extends UnorderedList {

    public Rows() {
        addClassName("rows");
        // Without bullets, some browsers no longer say that it is a list.
        getElement().setAttribute("role", "list");
        Shortcut.stepsThrough(this);
    }
}
