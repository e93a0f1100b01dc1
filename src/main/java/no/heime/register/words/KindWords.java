package no.heime.register.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Which kinds of help a word speaks of, and which words mean the same. In memory: asking costs no query. */
@Component
public class KindWords {

    private final Map<String, Map<KindId, Double>> kinds = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();

    public KindWords(Taxonomy taxonomy) {
        WordLists.SAME.forEach(this::join);
        taxonomy.kinds().forEach(this::learn);
    }

    /**
     * How strongly a word speaks of each kind.
     *
     * @return by kind, above 0 and at most 1; the more kinds share a word, the less it says of each
     */
    public Map<KindId, Double> kinds(String stem) {
        var spoken = kinds.getOrDefault(stem, Map.of());
        var shared = Math.sqrt(spoken.size());
        var strength = new HashMap<KindId, Double>();
        spoken.forEach((kind, weight) -> strength.put(kind, weight / shared));
        return strength;
    }

    /** Stems of other words that mean the same. */
    public Set<String> same(String stem) {
        return same.getOrDefault(stem, Set.of());
    }

    /** All words that are known from the start. */
    Stream<String> all() {
        return Stream.concat(kinds.keySet().stream(), same.keySet().stream());
    }

    private void learn(KindOfHelp kind) {
        Stream.concat(Language.all().stream().map(kind::name), kind.synonyms().stream())
                .forEach(words -> learn(kind.id(), Stems.read(words)));
    }

    /** A word that stands alone says all of it; two that stand together say half of it each. */
    private void learn(KindId kind, List<Stems.Word> words) {
        for (var word : words) {
            kinds.computeIfAbsent(word.stem(), unknown -> new HashMap<>()).merge(kind, 1.0 / words.size(), Math::max);
        }
    }

    private void join(Collection<String> group) {
        var stems = new HashSet<String>();
        group.forEach(word -> Stems.read(word).forEach(read -> stems.add(read.stem())));
        stems.forEach(stem -> {
            var others = same.computeIfAbsent(stem, unknown -> new HashSet<>());
            others.addAll(stems);
            others.remove(stem);
        });
    }
}
