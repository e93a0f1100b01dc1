package no.heime.shared.secrets;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands where a text stood that nobody can read any more, in the language of whoever reads. */
@Component
public class UnreadableText {

    private static final String KEY = "secrets.unreadable";

    private final Texts texts;

    UnreadableText(Texts texts) {
        this.texts = texts;
    }

    String sentence() {
        return texts.getTranslation(KEY, reader());
    }

    /** Whether it is that sentence, whoever has read it. */
    public boolean is(String text) {
        return texts.getProvidedLocales().stream()
                .anyMatch(language -> texts.getTranslation(KEY, language).equals(text));
    }

    private static Locale reader() {
        var screen = UI.getCurrent();
        if (screen != null) {
            return screen.getLocale();
        }
        var request = LocaleContextHolder.getLocaleContext();
        var asked = request == null ? null : request.getLocale();
        return asked == null ? Language.NB.locale() : asked;
    }
}
