package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPicturesTest {

    private static final String NAMED = "link[rel=apple-touch-startup-image]";

    private static int namedTo(@Nullable String browser) {
        var request = mock(VaadinRequest.class);
        when(request.getHeader("User-Agent")).thenReturn(browser);
        var page =
                Jsoup.parse("<head><link rel=apple-touch-startup-image href=a.png><link rel=icon href=i.png></head>");
        new FirstPictures().modifyIndexHtmlResponse(new IndexHtmlResponse(request, mock(VaadinResponse.class), page));
        assertThat(page.select("link[rel=icon]")).hasSize(1);
        return page.select(NAMED).size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15"
            })
    void anIPhoneAndAnIPadHaveThem(String browser) {
        assertThat(namedTo(browser)).isOne();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36")
    void nobodyElseFetchesTheirNames(@Nullable String browser) {
        assertThat(namedTo(browser)).isZero();
    }
}
