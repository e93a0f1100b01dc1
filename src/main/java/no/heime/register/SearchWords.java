package no.heime.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * Makes of a text what is compared when somebody searches: Lucene's Norwegian stems, without
 * words that say nothing. Entries are analysed when they are stored, the question when it is asked, both in this one way.
 *
 * <p>{@code aa}, {@code ae} and {@code oe} are first read as å, æ and ø, so that the stemmer knows the word; after it, å
 * becomes a and ø becomes o, so that a phone with a foreign keyboard finds "snømåking" with "snomaking". The price is
 * that "får" and "far" are one word here, which in a list of help is no harm.
 */
final class SearchWords {

    private static final int LONGEST = 40;
    /** Letters that are written with or without their mark: "kafé", "kafe". */
    private static final String MARKED = "éèêëáàâóòôúùûüç";

    private static final String PLAIN = "eeeeaaaooouuuuc";
    private static final Analyzer NORWEGIAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream stems = new LowerCaseFilter(words);
            stems = new StopFilter(stems, NorwegianAnalyzer.getDefaultStopSet());
            stems = new ScandinavianNormalizationFilter(stems);
            stems = new SnowballFilter(stems, new NorwegianStemmer());
            return new TokenStreamComponents(words, new ScandinavianFoldingFilter(stems));
        }
    };

    private SearchWords() {}

    /** Each once, in the order in which they stand. */
    static Set<String> of(String text) {
        return new LinkedHashSet<>(inOrder(text));
    }

    /** With doubles: the last one may be unfinished. */
    static List<String> inOrder(String text) {
        var terms = new ArrayList<String>();
        try (var stream = NORWEGIAN.tokenStream("", unmarked(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.length() > LONGEST ? term.subSequence(0, LONGEST).toString() : term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static String unmarked(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(letter -> MARKED.indexOf(letter) < 0 ? letter : PLAIN.charAt(MARKED.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
