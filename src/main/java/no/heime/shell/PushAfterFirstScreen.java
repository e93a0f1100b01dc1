package no.heime.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;

/**
 * Opens the line from the server to the page once the first view is on its way. What the line needs (13 kB) would else
 * hold up that view: a slow network waits a quarter of a second for it.
 */
@Component
class PushAfterFirstScreen implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(page -> open(page.getUI()));
    }

    private static void open(UI ui) {
        ui.addAfterNavigationListener(arrived -> {
            if (!ui.getPushConfiguration().getPushMode().isEnabled()) {
                ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
            }
        });
    }
}
