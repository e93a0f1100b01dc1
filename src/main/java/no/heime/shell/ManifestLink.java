package no.heime.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Where the browser finds what the home screen shows. It asks for that without cookies, and so without the language that
 * is chosen, unless it is told.
 */
@Component
class ManifestLink implements VaadinServiceInitListener, IndexHtmlRequestListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument().head().select("link[rel=manifest]").attr("crossorigin", "use-credentials");
    }
}
