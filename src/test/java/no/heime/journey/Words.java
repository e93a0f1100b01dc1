package no.heime.journey;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the screens say in bokmål, so that a journey does not break when a sentence is mended. */
public final class Words {

    private static final ResourceBundle NB = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private Words() {}

    public static String nb(String key, Object... params) {
        return params.length == 0 ? NB.getString(key) : new MessageFormat(NB.getString(key)).format(params);
    }
}
