package no.heime.shared.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.Map;

/** The same screen for one of several: each has an address, and one is chosen. */
public final class WayChoice extends Nav {

    /**
     * @param names what each address leads to
     * @param chosen the address that one is at
     */
    public WayChoice(String label, Map<String, String> names, String chosen) {
        addClassNames("actions", "way-choice");
        getElement().setAttribute("aria-label", label);
        names.forEach((address, name) -> {
            WayTo way = WayTo.asButton(address, name, Tone.QUIET);
            if (address.equals(chosen)) {
                way.addClassName("chosen");
                way.getElement().setAttribute("aria-current", "true");
            }
            add(way);
        });
    }
}
