package no.heime.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the app, either half of it. */
public final class WayTo extends Anchor {

    private static final String TAP = """
            window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: { pathname: $0 } }));
            """;

    private WayTo(String address, String text, String... classes) {
        super(address, text);
        addClassNames(classes);
    }

    public static WayTo inText(String address, String text) {
        return new WayTo(address, text, "way");
    }

    /** Goes there as if the link had been tapped: the screen begins at its top, and its heading is read first. */
    public static void follow(String address) {
        UI.getCurrent().getPage().executeJs(TAP, address);
    }

    public static WayTo asButton(String address, String text, Tone tone) {
        return new WayTo(address, text, "action", tone.cssClass());
    }
}
