package no.heime.register.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the page that the server sends be written to. */
@Configuration(proxyBeanMethods = false)
class HeadConfiguration {

    @Bean
    VaadinServiceInitListener publicPagesHaveTheirOwnHead(PublicPages pages) {
        return start -> start.addIndexHtmlRequestListener(pages);
    }
}
