package no.heime.register.words;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.bson.Document;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * All stems that stand in the register, so that an unfinished word is finished and one wrong letter is forgiven. Kept in
 * memory; what is new is written to the store, where other nodes read it. A word that no entry has any longer, or
 * that was misspelt in one, does no harm: {@link Understanding} looks for those that are like it all the same.
 */
@Component
public class Vocabulary {

    static final String COLLECTION = "words";

    private static final int ENDINGS = 25;
    private static final int ALIKE = 25;

    private final NavigableSet<String> known = new ConcurrentSkipListSet<>();
    private final Map<String, Set<String>> byBase = new ConcurrentHashMap<>();
    private final MongoOperations store;

    /** @param store asked for late: what is stored is worked out by those that the store itself is made of */
    Vocabulary(@Lazy MongoOperations store, KindWords kindWords) {
        this.store = store;
        kindWords.all().forEach(this::remember);
    }

    /** What other nodes have learnt, and what was known before the start. */
    @Scheduled(initialDelay = 0, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void read() {
        var all = new Query().with(Sort.by("_id"));
        store.find(all, Document.class, COLLECTION).forEach(word -> remember(word.getString("_id")));
    }

    private void remember(String stem) {
        if (known.add(stem)) {
            byBase.computeIfAbsent(Stems.base(stem), unknown -> ConcurrentHashMap.newKeySet())
                    .add(stem);
        }
    }

    /** Remembers the words of an entry that is stored. */
    public void learn(Collection<String> stems) {
        var fresh = stems.stream().filter(not(known::contains)).distinct().toList();
        if (fresh.isEmpty()) {
            return;
        }
        var writes = store.bulkOps(BulkOperations.BulkMode.UNORDERED, COLLECTION);
        fresh.forEach(word ->
                writes.upsert(Query.query(Criteria.where("_id").is(word)), new Update().setOnInsert("_id", word)));
        writes.execute();
        fresh.forEach(this::remember);
    }

    boolean knows(String stem) {
        return known.contains(stem);
    }

    /** Known words that are the same one in English but for their ending, itself among them when it is known. */
    Set<String> forms(String stem) {
        return byBase.getOrDefault(Stems.base(stem), Set.of());
    }

    /** Known words that begin like this, the shortest first. */
    List<String> finished(String beginning) {
        return known.subSet(beginning, false, beginning + Character.MAX_VALUE, false).stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(ENDINGS)
                .toList();
    }

    /**
     * Known words with so many letters more, less, changed, or two changed about; of very many those that begin most like
     * it. Words that begin like no such word are left out together, so that it takes hardly longer when more are known.
     */
    List<String> alike(String stem, int letters) {
        var off = new CharacterRunAutomaton(new LevenshteinAutomata(stem, true).toAutomaton(letters));
        var alike = new ArrayList<String>();
        var word = known.ceiling("");
        while (word != null) {
            var beyond = beyond(off, word);
            if (beyond.isEmpty()) {
                if (off.run(word)) {
                    alike.add(word);
                }
                word = known.higher(word);
            } else {
                word = known.higher(beyond + Character.MAX_VALUE);
            }
        }
        return alike.stream()
                .sorted(Comparator.comparingInt((String one) -> sharedBeginning(one, stem))
                        .reversed())
                .limit(ALIKE)
                .toList();
    }

    /** The beginning of a word that no word begins with that is alike; empty when there is none. */
    private static String beyond(CharacterRunAutomaton off, String word) {
        var state = 0;
        for (var at = 0; at < word.length(); at++) {
            state = off.step(state, word.charAt(at));
            if (state < 0) {
                return word.substring(0, at + 1);
            }
        }
        return "";
    }

    private static int sharedBeginning(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
