package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ChosenLanguageTest {

    @Test
    void aChoiceCountsMoreThanTheBrowser() {
        assertThat(ChosenLanguage.of("nn", Locale.ENGLISH)).hasToString("nn");
    }

    @Test
    void withoutAChoiceTheBrowserIsAsked() {
        assertThat(ChosenLanguage.of(null, Locale.UK)).hasToString("en");
    }

    @Test
    void aStrangeChoiceOrALanguageThatWeLackBecomesBokmal() {
        assertThat(ChosenLanguage.of("xx", Locale.GERMAN)).hasToString("nb");
    }

    @Test
    void theRestHalfReadsTheSameCookie() {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        request.setCookies(new Cookie(ChosenLanguage.COOKIE, "nn"));
        assertThat(ChosenLanguage.resolver().resolveLocale(request)).hasToString("nn");
    }

    @Test
    void theRestHalfAsksTheBrowserWhenThereIsNoCookie() {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag("no"));
        assertThat(ChosenLanguage.resolver().resolveLocale(request)).hasToString("nb");
    }
}
