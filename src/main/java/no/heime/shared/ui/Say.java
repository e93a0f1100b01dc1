package no.heime.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import no.heime.shared.Language;
import no.heime.shared.Phrase;

/** Texts in the language of whoever looks at the screen. */
public final class Say {

    private Say() {}

    public static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    public static String phrase(Phrase phrase) {
        return phrase.in(I18NProvider::translate);
    }

    public static Language language() {
        return Language.of(locale());
    }

    public static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** The parts that are there, with a middle dot between them: «Leland · tirsdag · haster». */
    public static String dotted(String... parts) {
        return String.join(
                " · ", Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    /** In quotation marks, as somebody's own words. */
    public static String quoted(String words) {
        return I18NProvider.translate("shared.quoted", words);
    }
}
