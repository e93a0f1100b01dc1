package no.heime.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The coast at dusk with one lit window, drawn by the client half when there is one to draw. It decorates. */
@Tag("heime-scene")
final class Scene extends Component {

    Scene() {
        getElement().setAttribute("aria-hidden", "true");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.dispatchEvent(new Event('heime-scene'))");
    }
}
