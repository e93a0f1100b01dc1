package no.heime.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * What is at the very top of an iPhone that has the program on its home screen. Vaadin asks for white letters over the
 * page, whose ground is light by day; the clock is to be read.
 */
@Component
class StatusBar implements VaadinServiceInitListener, IndexHtmlRequestListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        response.getDocument()
                .head()
                .select("meta[name=apple-mobile-web-app-status-bar-style]")
                .attr("content", "default");
    }
}
