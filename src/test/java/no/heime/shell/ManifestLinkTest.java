package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ManifestLinkTest {

    @Test
    void theBrowserSendsTheChosenLanguageAlongWhenItAsksForTheHomeScreen() {
        var page = Jsoup.parse("<head><link rel=manifest href=manifest.webmanifest><link rel=icon href=i.png></head>");
        new ManifestLink()
                .modifyIndexHtmlResponse(
                        new IndexHtmlResponse(mock(VaadinRequest.class), mock(VaadinResponse.class), page));
        assertThat(page.select("[crossorigin=use-credentials]")).hasSize(1);
        assertThat(page.select("link[rel=manifest]").attr("crossorigin")).isEqualTo("use-credentials");
    }
}
