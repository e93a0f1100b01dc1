package no.heime.register.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.heime.shared.ResourceFiles;
import org.apache.lucene.analysis.CharArraySet;
import org.springframework.core.io.ClassPathResource;

/** The lists of words that come with the program, under {@code search/}. */
final class WordLists {

    /** Words that say nothing in a question, in all the languages that people ask in. */
    static final CharArraySet SAY_NOTHING = new CharArraySet(lines("search/stopwords.txt"), true);

    /** What compounds are made of. */
    static final List<String> PARTS = lines("search/compound-parts.txt");

    /** Words that mean the same here. */
    static final List<List<String>> SAME =
            ResourceFiles.read("search/same-words.json", Groups.class).groups();

    private WordLists() {}

    private static List<String> lines(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks " + path, e);
        }
    }

    private record Groups(List<List<String>> groups) {}
}
