package no.heime.register.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.District;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.municipality.PlacesChanged;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody means by the words she types: the words themselves, others that mean the same, their other forms in
 * English, the parts of a compound, what an unfinished last word may become, and for a word that nobody has written, those
 * that differ by a letter or two, or the known words that it begins and ends with. A word that stands in an entry and in no
 * list may be misspelt there: those that differ by a letter are meant too, but less.
 */
@Component
public class Understanding {

    static final double UNKNOWN = 0.25;

    private static final double PLACE = 0.5;
    private static final double SAME = 0.9;
    /** Another form of the word in English. */
    private static final double FORM = 0.85;

    private static final double FINISHED = 0.8;
    private static final double ALIKE = 0.75;
    private static final double PART = 0.45;
    private static final double HALF = 0.4;
    /** A word that somebody has written once may be a slip of hers. */
    private static final double RATHER = 0.4;
    /** A word this short is another word when a letter is changed. */
    private static final int LONG_ENOUGH_TO_MISTYPE = 5;

    private static final int LONG_ENOUGH_TO_MISTYPE_TWICE = 9;
    /** One letter is the beginning of everything. */
    private static final int LONG_ENOUGH_TO_FINISH = 2;

    /** Letters beyond which nothing is a word that somebody could have meant otherwise. */
    private static final int LONGEST_WORD = 40;

    /** Letters of a question that are read. */
    static final int LONGEST = 200;
    /** Words of a question that are read, not counting those that say nothing. */
    static final int MOST_WORDS = 12;

    private final KindWords kindWords;
    private final LocalWords localWords;
    private final Vocabulary vocabulary;
    private final Places places;
    private volatile Set<String> placeNames;

    Understanding(KindWords kindWords, LocalWords localWords, Vocabulary vocabulary, Places places) {
        this.kindWords = kindWords;
        this.localWords = localWords;
        this.vocabulary = vocabulary;
        this.places = places;
        this.placeNames = placeNames();
    }

    @EventListener
    void on(PlacesChanged changed) {
        placeNames = placeNames();
    }

    private Set<String> placeNames() {
        return Stream.concat(
                        places.districts().stream().map(District::name),
                        places.municipalities().stream().map(Municipality::fullName))
                .flatMap(name -> Stems.read(name).stream())
                .map(Stems.Word::stem)
                .collect(Collectors.toSet());
    }

    /**
     * @param typed as it was typed; the last word may be unfinished. Of more than {@value #LONGEST} letters or {@value
     *     #MOST_WORDS} words only the beginning is read: what one asks costs no more for being long
     * @param municipality whose own words count too; null when nobody knows where the asker is
     */
    public Understood of(String typed, @Nullable String municipality) {
        var begins = beginning(typed);
        var words = Stems.read(begins);
        var whole = begins.length() == typed.length() && words.size() <= MOST_WORDS;
        var last = whole ? words.size() - 1 : MOST_WORDS;
        var asked = new ArrayList<AskedWord>();
        for (var place = 0; place < Math.min(words.size(), MOST_WORDS); place++) {
            asked.add(new Reading(words.get(place), place == last, municipality).asked());
        }
        return new Understood(asked, whole);
    }

    /** Up to a gap between two words, where there is one. */
    private static String beginning(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        var gap = typed.lastIndexOf(' ', LONGEST);
        return typed.substring(0, gap > 0 ? gap : LONGEST);
    }

    /** One word while it is being understood. */
    private final class Reading {

        private final Stems.Word word;
        private final Map<String, Double> stems = new HashMap<>();
        private final Map<KindId, Double> kinds = new HashMap<>();

        Reading(Stems.Word word, boolean last, @Nullable String municipality) {
            this.word = word;
            means(List.of(word.stem()), 1);
            means(kindWords.same(word.stem()), SAME);
            means(localWords.same(municipality, word.stem()), SAME);
            vocabulary.forms(word.stem()).forEach(form -> {
                means(List.of(form), FORM);
                means(kindWords.same(form), FORM * SAME);
            });
            means(word.parts(), PART);
            if (last && word.letters() >= LONG_ENOUGH_TO_FINISH) {
                means(vocabulary.finished(word.stem()), FINISHED);
                localWords.all(municipality).stream()
                        .filter(local -> local.startsWith(word.stem()))
                        .forEach(local -> means(localWords.same(municipality, local), FINISHED * SAME));
            }
            if (isUnheardOf() && couldBeAWord()) {
                mistyped();
            }
            if (isUnheardOf() && couldBeAWord()) {
                means(new KnownHalves(vocabulary).of(word.written()), HALF);
            }
            if (hasOnlyBeenWritten(municipality)) {
                means(alike(1).filter(this::beginsTheSame).toList(), RATHER);
            }
        }

        private void mistyped() {
            if (word.letters() >= LONG_ENOUGH_TO_MISTYPE) {
                isAlike(1, ALIKE);
            }
            if (isUnheardOf() && word.letters() >= LONG_ENOUGH_TO_MISTYPE) {
                means(new MistypedEnding(vocabulary).of(word.written()), ALIKE);
            }
            if (isUnheardOf() && word.letters() >= LONG_ENOUGH_TO_MISTYPE_TWICE) {
                isAlike(2, ALIKE * ALIKE);
            }
        }

        private void isAlike(int letters, double surely) {
            alike(letters).forEach(alike -> {
                means(List.of(alike), surely);
                means(kindWords.same(alike), surely * SAME);
            });
        }

        private Stream<String> alike(int letters) {
            return vocabulary.alike(word.stem(), letters).stream();
        }

        private boolean couldBeAWord() {
            return word.letters() <= LONGEST_WORD;
        }

        /** A slip is seldom the first thing one writes: "raking" is no "baking". */
        private boolean beginsTheSame(String alike) {
            return alike.charAt(0) == word.stem().charAt(0);
        }

        /** What only its parts are known of may still be another word with a slip. */
        private boolean isUnheardOf() {
            return !vocabulary.knows(word.stem())
                    && !placeNames.contains(word.stem())
                    && stems.size() == 1 + word.parts().size();
        }

        /**
         * Whether all that is known of it is that it stands in an entry, where it may be misspelt: it is no place, and no
         * list of words has it or its parts.
         */
        private boolean hasOnlyBeenWritten(@Nullable String municipality) {
            return word.letters() >= LONG_ENOUGH_TO_MISTYPE
                    && couldBeAWord()
                    && word.parts().isEmpty()
                    && vocabulary.knows(word.stem())
                    && !placeNames.contains(word.stem())
                    && kindWords.kinds(word.stem()).isEmpty()
                    && kindWords.same(word.stem()).isEmpty()
                    && localWords.same(municipality, word.stem()).isEmpty();
        }

        private void means(Collection<String> others, double surely) {
            others.forEach(other -> {
                stems.merge(other, surely, Math::max);
                kindWords.kinds(other).forEach((kind, strength) -> kinds.merge(kind, strength * surely, Math::max));
            });
        }

        AskedWord asked() {
            return new AskedWord(stems, kinds, weight());
        }

        private double weight() {
            if (placeNames.contains(word.stem()) && kinds.isEmpty()) {
                return PLACE;
            }
            return isUnheardOf() && word.parts().isEmpty() ? UNKNOWN : 1;
        }
    }
}
