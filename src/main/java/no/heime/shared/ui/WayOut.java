package no.heime.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link that leaves Heime: a number that is called, a page on the web. */
public final class WayOut extends Anchor {

    private WayOut(String address, String text) {
        super(address, text);
    }

    public static WayOut call(String number, String text) {
        return new WayOut("tel:" + number.replace(" ", ""), text);
    }

    public static WayOut page(String address, String text) {
        WayOut out = new WayOut(address, text);
        out.getElement().setAttribute("rel", "noopener external nofollow");
        return out;
    }

    public WayOut asButton(Tone tone) {
        addClassNames("action", tone.cssClass());
        return this;
    }
}
