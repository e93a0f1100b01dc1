package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Says that what could not be done is tried again by itself, and does so when the store answers again, as long as the
 * person stays on the screen and writes nothing. What waits on the phone comes with the Flow half itself, so that it is
 * there when nothing else can be fetched.
 */
@Tag("heime-when-back")
public final class WhenBack extends Component {

    public WhenBack(Runnable what) {
        getElement()
                .setText(Say.text("shared.again.by-itself"))
                .setAttribute("back", Say.text("shared.back"))
                .addEventListener("back", answered -> what.run());
    }
}
