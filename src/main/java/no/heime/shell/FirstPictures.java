package no.heime.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The pictures that an iPhone or iPad shows while the program starts from its home screen, one for each that Apple has made.
 * They are named to nobody else: the names alone weigh 0.7 kB.
 */
@Component
class FirstPictures implements VaadinServiceInitListener, IndexHtmlRequestListener {

    /** An iPad says that it is a Mac. */
    private static final String APPLE = "mac os x";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var browser = response.getVaadinRequest().getHeader(HttpHeaders.USER_AGENT);
        if (browser == null || !browser.toLowerCase(Locale.ROOT).contains(APPLE)) {
            response.getDocument()
                    .head()
                    .select("link[rel=apple-touch-startup-image]")
                    .remove();
        }
    }
}
