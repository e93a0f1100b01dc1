package no.heime.shell.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A part as the client half draws it; its code comes with this page and with no other. */
@Tag("heime-twin")
@JsModule("./gallery/heime-twin.ts")
final class Twin extends Component {

    Twin(String name) {
        getElement().setAttribute("of", name);
    }
}
