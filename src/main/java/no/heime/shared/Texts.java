package no.heime.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of both halves, from {@code vaadin-i18n/translations*.properties}. A language that is not there gets
 * bokmål, whatever language the machine itself speaks. A text with parameters is a message format, which
 * knows {@link Plurals} besides.
 */
@Component
public class Texts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.all().stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            var language = Language.of(locale);
            String text = TextFiles.text(language, key);
            return parameters.length == 0 ? text : format(text, language, parameters);
        } catch (MissingResourceException missing) {
            LOG.error("No text has the key {}", key);
            return "!" + key;
        }
    }

    private static String format(String text, Language language, Object... parameters) {
        String chosen = Plurals.chosen(text, TextFiles.text(language, "language.plurals"), parameters);
        return new MessageFormat(chosen, language.formats()).format(parameters);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        ResourceBundle bundle = TextFiles.of(Language.of(locale));
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }
}
