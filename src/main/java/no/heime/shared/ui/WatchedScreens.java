package no.heime.shared.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import no.heime.shared.watch.Watch;
import org.springframework.stereotype.Component;

/** What a screen refuses is told to the {@link Watch}, as what the REST side refuses is. */
@Component
class WatchedScreens implements VaadinServiceInitListener {

    private final Watch watch;

    WatchedScreens(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().getContext().setAttribute(Watch.class, watch);
    }

    /** @param why the key of the sentence that she reads */
    static void refused(String why) {
        var watch = VaadinService.getCurrent().getContext().getAttribute(Watch.class);
        if (watch != null) {
            var request = VaadinRequest.getCurrent();
            watch.refusedOnAScreen(why, request == null ? null : request.getUserPrincipal());
        }
    }
}
