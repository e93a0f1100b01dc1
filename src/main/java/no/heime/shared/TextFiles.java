package no.heime.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files {@code vaadin-i18n/translations*.properties}: each of them is a language of the program. The one without a
 * tag is bokmål, which stands in for what another one lacks.
 */
final class TextFiles {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final String OTHERS = "classpath*:vaadin-i18n/translations_*.properties";

    /** Never the language of the machine itself. */
    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED_FOR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static final List<Language> LANGUAGES = find();

    private TextFiles() {}

    static ResourceBundle of(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE, language.locale(), TextFiles.class.getClassLoader(), ONLY_WHAT_IS_ASKED_FOR);
    }

    static String text(Language language, String key) {
        return of(language).getString(key);
    }

    private static List<Language> find() {
        try {
            var files = new PathMatchingResourcePatternResolver(TextFiles.class.getClassLoader()).getResources(OTHERS);
            return Stream.concat(Stream.of(Language.NB), Arrays.stream(files).map(TextFiles::language))
                    .distinct()
                    .sorted(Comparator.comparingInt(language -> Integer.parseInt(text(language, "language.order"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(Resource file) {
        return new Language(Objects.requireNonNull(file.getFilename()).replaceAll(".*_|\\.properties$", ""));
    }
}
