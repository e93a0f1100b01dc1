package no.heime.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.heime.register.words.AskedWord;
import no.heime.shared.taxonomy.KindId;

/**
 * How well an entry answers a question. Pure. A word in the title counts most, then its kind of help, then the name of
 * the organisation behind it, then a word anywhere; an entry that answers only half of the words is worth half as much;
 * and what is far away is worth a little less for each time the way doubles.
 *
 * <p>Both figures can be compared within one question only; higher is better.
 *
 * @param worth how well it answers, wherever it is; 0 when it does not
 * @param score the same, with the way there
 */
record Fit(double worth, double score) {

    private static final double IN_TITLE = 3;
    private static final double BY_KIND = 2.4;
    private static final double IN_NAME = 1.6;
    private static final double ANYWHERE = 1.2;
    /** What the weaker of word and kind adds to the stronger. */
    private static final double BESIDES = 0.3;

    private static final double FAR = 0.8;
    private static final double NEARBY_MINUTES = 15;

    /** @param minutes of travel */
    static Fit of(Found found, List<AskedWord> asked, int minutes) {
        double total = 0;
        double answered = 0;
        double score = 0;
        for (var word : asked) {
            var fits = fit(found, word);
            total += word.weight();
            answered += fits > 0 ? word.weight() : 0;
            score += fits * word.weight();
        }
        double worth = total == 0 ? 0 : score * answered / total;
        return new Fit(worth, worth - FAR * Math.log1p(minutes / NEARBY_MINUTES));
    }

    private static double fit(Found found, AskedWord word) {
        double written = Math.max(
                IN_TITLE * surest(word.stems(), found.title()),
                Math.max(IN_NAME * surest(word.stems(), found.name()), ANYWHERE * surest(word.stems(), found.words())));
        double kind = BY_KIND * strongest(word.kinds(), found.entry().content().kinds());
        return Math.max(written, kind) + BESIDES * Math.min(written, kind);
    }

    private static double surest(Map<String, Double> stems, Set<String> written) {
        return stems.entrySet().stream()
                .filter(stem -> written.contains(stem.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static double strongest(Map<KindId, Double> spoken, Set<KindId> kinds) {
        return kinds.stream()
                .mapToDouble(kind -> spoken.getOrDefault(kind, 0.0))
                .max()
                .orElse(0);
    }
}
