package no.heime.shell;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language that a person has chosen on the phone, which it keeps in a cookie; else the one the browser asks for. */
final class ChosenLanguage {

    /** Written by the client half, read by both. */
    static final String COOKIE = "heime-language";

    private ChosenLanguage() {}

    /** The language of a choice; the first of those that the browser asks for, when there is no choice or a strange one. */
    static Locale of(@Nullable String choice, Enumeration<Locale> asked) {
        return Language.all().stream()
                .filter(language -> language.tag().equals(choice))
                .findAny()
                .orElseGet(() -> Language.firstOf(Collections.list(asked)))
                .locale();
    }

    /** Gives the REST half the same language as the screens. */
    static CookieLocaleResolver resolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> of(null, request.getLocales()));
        return resolver;
    }
}
