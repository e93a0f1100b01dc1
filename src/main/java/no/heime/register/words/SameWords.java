package no.heime.register.words;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Some words that mean the same where somebody lives.
 *
 * @param words as they were written, in lower case
 * @param by who added them
 */
public record SameWords(UUID id, List<String> words, PersonId by, Instant at) {

    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 400;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+");

    public SameWords {
        words = List.copyOf(words);
    }

    /**
     * @param typed with commas between the words
     * @throws DomainException when one of them is no plain word, or they are too few or too many
     */
    static SameWords of(UUID id, @Nullable String typed, PersonId by, Instant at) {
        var line = PlainText.required(typed, "words", LONGEST_LINE);
        var byStem = new LinkedHashMap<String, String>();
        BETWEEN.splitAsStream(line.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> byStem.putIfAbsent(stem(word), word));
        if (byStem.size() < FEWEST) {
            throw DomainException.invalid("register.words.too-few", "words");
        }
        if (byStem.size() > MOST) {
            throw DomainException.invalid("register.words.too-many", "words", MOST);
        }
        return new SameWords(id, List.copyOf(byStem.values()), by, at);
    }

    private static String stem(String word) {
        if (word.length() > LONGEST || !PLAIN.matcher(word).matches()) {
            throw DomainException.invalid("register.words.not-plain", "words", word);
        }
        var read = Stems.read(word);
        if (read.size() != 1) {
            throw DomainException.invalid("register.words.says-nothing", "words", word);
        }
        return read.getFirst().stem();
    }

    Set<String> stems() {
        return words.stream()
                .flatMap(word -> Stems.read(word).stream())
                .map(Stems.Word::stem)
                .collect(Collectors.toSet());
    }
}
