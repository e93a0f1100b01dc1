package no.heime.consent;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The words of a purpose as somebody had them before her: in the version and the language that she read, or heard. */
@Component
public class ConsentWords {

    /** @param means what stood below it, or was said with it */
    public record Read(String yes, String means) {}

    private final I18NProvider texts;

    ConsentWords(I18NProvider texts) {
        this.texts = texts;
    }

    /** Empty where nobody put down which they were. */
    public Optional<Read> of(Purpose purpose, Said yes) {
        var shown = yes.words();
        if (!shown.isKnown()) {
            return Optional.empty();
        }
        var key = purpose.words(shown.version()) + (yes.way().isSpoken() ? ".spoken" : "");
        var locale = shown.language().locale();
        return Optional.of(new Read(texts.getTranslation(key, locale), texts.getTranslation(key + ".hint", locale)));
    }
}
