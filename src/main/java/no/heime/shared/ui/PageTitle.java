package no.heime.shared.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;

/** The heading of a screen, which brings the look of the Flow half with it: the first thing read, and where the focus goes when the screen changes. */
@CssImport("./theme/flow.css")
public final class PageTitle extends H1 {

    public PageTitle(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }
}
