package no.heime.register.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes of a text what is compared when somebody searches: Lucene's Norwegian stems of bokmål and nynorsk, without words
 * that say nothing, and the parts of compounds. Entries are read when they are stored, the question when it is asked,
 * both in this one way.
 *
 * <p>{@code aa}, {@code ae} and {@code oe} are first read as å, æ and ø, so that the stemmer knows the word; after it, å
 * becomes a and ø becomes o, so that a phone with a foreign keyboard finds "snømåking" with "snomaking". The price is
 * that "får" and "far" are one word here, which in a list of help is no harm.
 */
public final class Stems {

    private static final int LONGEST = 40;
    /** Lucene's own names for the two, 1 and 2, are not public. */
    private static final int BOKMAL_AND_NYNORSK = 1 | 2;

    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 15;
    private static final Pattern ACCENTED_E = Pattern.compile("[éèê]");
    /** "venn" and "venner" are one word. */
    private static final Pattern DOUBLE_AT_THE_END = Pattern.compile("([bdfgklmnprst])\\1$");
    /** Endings that an English word keeps through the Norwegian stemmer; its "-s" and "-ies" are gone by then. */
    private static final Pattern ENGLISH_ENDING = Pattern.compile("(ing|ed|y)$");
    /** Letters between the parts of a compound: "arbeid-s-tøy". */
    private static final int JOINTS = 2;

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            // before "noen" becomes "nøn", and after "naar" has become "når"
            TokenStream stream = new StopFilter(new LowerCaseFilter(words), WordLists.SAY_NOTHING);
            stream = new PatternReplaceFilter(new ScandinavianNormalizationFilter(stream), ACCENTED_E, "e", true);
            return new TokenStreamComponents(words, new StopFilter(stream, WordLists.SAY_NOTHING));
        }
    };
    private static final Analyzer FOLDED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            return new TokenStreamComponents(word, folded(word));
        }
    };
    private static final CharArraySet KNOWN_PARTS = new CharArraySet(
            WordLists.PARTS.stream()
                    .map(part -> tokens(FOLDED, part).getFirst())
                    .toList(),
            true);
    private static final Analyzer PARTS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            var parts = new DictionaryCompoundWordTokenFilter(
                    folded(word), KNOWN_PARTS, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true, false);
            return new TokenStreamComponents(word, parts);
        }
    };
    private static final Analyzer STEM = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            TokenStream stem = new NorwegianLightStemFilter(word, BOKMAL_AND_NYNORSK);
            stem = new PatternReplaceFilter(stem, DOUBLE_AT_THE_END, "$1", false);
            return new TokenStreamComponents(word, folded(stem));
        }
    };
    private static final Analyzer ENGLISH_BY_ITS_WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new KStemFilter(word));
        }
    };
    private static final Analyzer ENGLISH_BY_ITS_ENDINGS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new PorterStemFilter(word));
        }
    };

    private Stems() {}

    /** As a phone with a foreign keyboard writes it. */
    static String folded(String word) {
        var folded = tokens(FOLDED, word);
        return folded.isEmpty() ? word : folded.getFirst();
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new ScandinavianFoldingFilter(words));
    }

    /**
     * One word of a text.
     *
     * @param stem what is compared
     * @param parts stems of what it is made of; none when it is no compound that is known
     * @param written in lower case
     */
    public record Word(String stem, Set<String> parts, String written) {

        int letters() {
            return written.length();
        }

        /** The word and its parts. */
        public Stream<String> all() {
            return Stream.concat(Stream.of(stem), parts.stream());
        }
    }

    /** In the order in which they stand, with doubles: the last one may be unfinished. */
    public static List<Word> read(String text) {
        return tokens(WORDS, text).stream().map(Stems::word).toList();
    }

    /** Everything by which a text is found, each once. */
    public static Set<String> of(String text) {
        var all = new LinkedHashSet<String>();
        read(text).forEach(word -> word.all().forEach(all::add));
        return all;
    }

    private static Word word(String written) {
        return new Word(stem(written), parts(written), written);
    }

    static String stem(String written) {
        var stems = tokens(STEM, written);
        var stem = stems.isEmpty() ? written : stems.getFirst();
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }

    /**
     * What the forms of an English word share: "walking", "walked" and "walks" are "walk", "grocery" and "groceries"
     * "groceri". It is reckoned from the stem, so that no entry has to keep it, and is the stem itself for most words. Of a
     * Norwegian noun in "-ing" it is the verb: who asks for "trening" finds who wants to "trene".
     */
    static String base(String stem) {
        return ENGLISH_ENDING.matcher(stem).find() ? stem(english(stem)) : stem;
    }

    /** One knows that "translating" is "translate" but leaves "walking"; the other makes "walk" and "translat" of them. */
    private static String english(String stem) {
        var known = tokens(ENGLISH_BY_ITS_WORDS, stem).getFirst();
        return known.equals(stem) ? tokens(ENGLISH_BY_ITS_ENDINGS, stem).getFirst() : known;
    }

    /** Only of a word that is made up of known parts altogether: "tur" is no part of "kultur". */
    private static Set<String> parts(String written) {
        var found = tokens(PARTS, written).stream().skip(1).toList();
        int covered = found.stream().mapToInt(String::length).sum();
        if (found.size() < 2 || covered < written.length() - JOINTS) {
            return Set.of();
        }
        var parts = new LinkedHashSet<String>();
        found.forEach(part -> parts.add(stem(part)));
        return parts;
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
