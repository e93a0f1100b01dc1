package no.heime.shared.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** What the phone says to a screen that waits for the store. */
public final class StoreIsBack {

    private StoreIsBack() {}

    public static void tell(WhenBack waiting) {
        var element = waiting.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "back", JacksonUtils.createObjectNode()));
    }
}
