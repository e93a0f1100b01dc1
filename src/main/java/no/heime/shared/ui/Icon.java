package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A Lucide icon by its name, drawn by the client half. It decorates; the words beside it carry the meaning. */
@Tag("heime-icon")
public final class Icon extends Component implements HasStyle {

    public Icon(String name) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
