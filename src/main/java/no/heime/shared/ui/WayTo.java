package no.heime.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen of the app, either half of it. */
public final class WayTo extends Anchor {

    private WayTo(String address, String text, String... classes) {
        super(address, text);
        addClassNames(classes);
    }

    public static WayTo inText(String address, String text) {
        return new WayTo(address, text, "way");
    }

    public static WayTo asButton(String address, String text, Tone tone) {
        return new WayTo(address, text, "action", tone.cssClass());
    }
}
