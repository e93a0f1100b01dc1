package no.heime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ChosenLanguageTest {

    @Test
    void aChoiceCountsMoreThanTheBrowser() {
        assertThat(chosen("nn", Locale.ENGLISH)).hasToString("nn");
    }

    @Test
    void withoutAChoiceTheBrowserIsAsked() {
        assertThat(chosen(null, Locale.UK)).hasToString("en");
    }

    @Test
    void aStrangeChoiceOrALanguageThatWeLackBecomesBokmal() {
        assertThat(chosen("xx", Locale.GERMAN)).hasToString("nb");
    }

    @Test
    void theFirstLanguageOfTheBrowserThatWeSpeakIsTheOneAsOnThePhone() {
        assertThat(chosen(null, Locale.GERMAN, Locale.UK, Locale.of("nn"))).hasToString("en");
        assertThat(chosen(null, Locale.of("se"), Locale.of("no"), Locale.UK)).hasToString("nb");
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

    private static Locale chosen(@Nullable String choice, Locale... asked) {
        return ChosenLanguage.of(choice, Collections.enumeration(List.of(asked)));
    }
}
