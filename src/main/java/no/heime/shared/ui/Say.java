package no.heime.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
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

    /** The parts that are there, with a middle dot between them: «Leland · tirsdag · haster». */
    public static String dotted(String... parts) {
        return String.join(
                " · ",
                java.util.Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    /** In quotation marks, as somebody's own words. */
    public static String quoted(String words) {
        return I18NProvider.translate("shared.quoted", words);
    }
}
