package no.heime.shared.ui;

import com.vaadin.flow.component.UI;

/** What other threads do to an open screen. */
public final class OtherThreads {

    private OtherThreads() {}

    /** A page is redrawn when its session is let go of, as at the end of a request. */
    public static void runWhatTheyAskedFor() {
        UI ui = UI.getCurrent();
        ui.getSession().unlock();
        ui.getSession().lock();
        UI.setCurrent(ui);
    }
}
