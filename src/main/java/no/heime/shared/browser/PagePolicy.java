package no.heime.shared.browser;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives each page that is served a nonce of its own, and the scripts that stand in it with us. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PagePolicy implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.ofPage(nonce));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
