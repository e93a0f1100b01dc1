package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Says that what could not be done is tried again by itself, and does so when the store answers again, as long as the
 * person stays on the screen and writes nothing.
 */
@Tag("heime-when-back")
@JsModule("./shell/when-back.ts")
public final class WhenBack extends Component {

    public WhenBack(Runnable what) {
        getElement()
                .setText(Say.text("shared.again.by-itself"))
                .setAttribute("back", Say.text("shared.back"))
                .addEventListener("back", answered -> what.run());
    }
}
