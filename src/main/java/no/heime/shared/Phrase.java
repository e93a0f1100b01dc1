package no.heime.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as data: a text key and what goes into it, written out in the reader's language when it is shown. A
 * parameter may be a phrase itself.
 */
public record Phrase(String key, List<Object> parameters) {

    /** Key of a phrase that is the same in every language: a name, a title. */
    private static final String VERBATIM = "";

    /** Something that finds the text of a key in one language, such as a component's {@code getTranslation}. */
    @FunctionalInterface
    public interface Translator {
        String translate(String key, Object... parameters);
    }

    public Phrase {
        parameters = List.copyOf(parameters);
    }

    public static Phrase of(String key, Object... parameters) {
        return new Phrase(key, Arrays.asList(parameters));
    }

    public static Phrase verbatim(String text) {
        return new Phrase(VERBATIM, List.of(text));
    }

    /** What something is called in each language, such as a kind of help. */
    public static Phrase named(Names names) {
        return of(names.key());
    }

    /** The sentence in one language. */
    public String in(Translator language) {
        if (key.equals(VERBATIM)) {
            return parameters.getFirst().toString();
        }
        var written = parameters.stream()
                .map(parameter -> parameter instanceof Phrase phrase ? phrase.in(language) : parameter)
                .toArray();
        return language.translate(key, written);
    }
}
