package no.heime.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/** Texts that somebody has agreed to or signed: they stay as they were, and what is put differently is a new version. */
public final class FrozenWords {

    private FrozenWords() {}

    /** As they stand in the texts now: one in a line, with its language and what comes after the beginning of its key. */
    public static String now(String beginning, String version) throws IOException {
        var written = new TreeMap<String, String>();
        for (var language : Language.all()) {
            var texts = texts(language);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(beginning)
                            && key.substring(beginning.length()).matches(version))
                    .forEach(key -> written.put(
                            language.tag() + " " + key.substring(beginning.length()), texts.getProperty(key)));
        }
        return String.join(
                "\n",
                written.entrySet().stream()
                        .map(one -> one.getKey() + " = " + one.getValue())
                        .toList());
    }

    /** As they were when somebody first agreed to them. */
    public static String then(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources", file)).strip();
    }

    private static Properties texts(Language language) throws IOException {
        var name = language.equals(Language.NB) ? "translations" : "translations_" + language.tag();
        var texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/vaadin-i18n", name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
