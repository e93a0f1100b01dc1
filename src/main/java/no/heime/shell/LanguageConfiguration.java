package no.heime.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the Flow half and the REST half speak the language of the client half. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return ChosenLanguage.resolver();
    }

    @Bean
    VaadinServiceInitListener speakTheChosenLanguage() {
        return start -> start.getSource().addUIInitListener(opened -> speak(opened.getUI()));
    }

    private static void speak(UI screen) {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            Locale locale = ChosenLanguage.of(choice(request), request.getLocales());
            screen.getSession().setLocale(locale);
            screen.setLocale(locale);
        }
    }

    private static @Nullable String choice(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(ChosenLanguage.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
