package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.heime.need.NeedChanged;
import org.springframework.context.event.EventListener;

/** Tells open screens that a need has changed, so that nobody has to load a page again to see it. */
@org.springframework.stereotype.Component
class NeedWatch {

    private final Set<Consumer<NeedChanged>> watchers = ConcurrentHashMap.newKeySet();

    /** Draws anew when something happens that the screen is about, for as long as the screen is shown. */
    void whileShown(Component screen, Predicate<NeedChanged> about, Runnable redraw) {
        screen.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Registration watching = watch(changed -> {
                if (about.test(changed)) {
                    draw(ui, redraw);
                }
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                watching.remove();
            });
        });
    }

    int watching() {
        return watchers.size();
    }

    @EventListener
    void on(NeedChanged changed) {
        watchers.forEach(watcher -> watcher.accept(changed));
    }

    private Registration watch(Consumer<NeedChanged> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private static void draw(UI ui, Runnable redraw) {
        try {
            ui.access(redraw::run);
        } catch (UIDetachedException gone) {
            // The screen was closed in the same moment; there is nobody left to show it to.
        }
    }
}
