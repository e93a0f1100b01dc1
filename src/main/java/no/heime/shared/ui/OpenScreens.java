package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The open screens that want to hear of something, so that nobody has to load a page again to see it.
 *
 * @param <E> what is told
 */
public final class OpenScreens<E> {

    private final Set<Consumer<E>> watchers = ConcurrentHashMap.newKeySet();

    /** Draws anew when something happens that the screen is about, for as long as the screen is shown. */
    public void whileShown(Component screen, Predicate<E> about, Runnable redraw) {
        screen.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Registration watching = watch(told -> {
                if (about.test(told)) {
                    draw(ui, redraw);
                }
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                watching.remove();
            });
        });
    }

    public void tell(E what) {
        watchers.forEach(watcher -> watcher.accept(what));
    }

    public int watching() {
        return watchers.size();
    }

    private Registration watch(Consumer<E> watcher) {
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
