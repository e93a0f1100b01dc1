package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Predicate;
import no.heime.need.NeedChanged;
import no.heime.shared.ui.OpenScreens;
import org.springframework.context.event.EventListener;

/** Tells open screens that a need has changed. */
@org.springframework.stereotype.Component
class NeedWatch {

    private final OpenScreens<NeedChanged> open = new OpenScreens<>();

    /** Draws anew when something happens that the screen is about, for as long as the screen is shown. */
    void whileShown(Component screen, Predicate<NeedChanged> about, Runnable redraw) {
        open.whileShown(screen, about, redraw);
    }

    int watching() {
        return open.watching();
    }

    @EventListener
    void on(NeedChanged changed) {
        open.tell(changed);
    }
}
