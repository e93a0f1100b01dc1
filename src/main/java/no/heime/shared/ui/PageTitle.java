package no.heime.shared.ui;

import com.vaadin.flow.component.html.H1;

/** The heading of a screen: the first thing read, and where the focus goes when the screen changes. */
public final class PageTitle extends H1 {

    public PageTitle(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }
}
