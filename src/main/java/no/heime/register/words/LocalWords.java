package no.heime.register.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which words mean the same in which municipality, in memory: asking costs no query. What another node has changed is
 * known here within five minutes.
 */
@Component
class LocalWords {

    private final Map<String, Map<String, Set<String>>> byMunicipality = new ConcurrentHashMap<>();
    private final MunicipalityWordLists lists;

    /** @param lists asked for late: what is stored is worked out by those that the store itself is made of */
    LocalWords(@Lazy MunicipalityWordLists lists) {
        this.lists = lists;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void read() {
        lists.findAllByOrderByMunicipality().forEach(this::take);
    }

    void take(MunicipalityWords words) {
        var same = new HashMap<String, Set<String>>();
        words.groups().forEach(group -> join(group.stems(), same));
        byMunicipality.put(words.municipality(), Map.copyOf(same));
    }

    /** Stems of other words that mean the same there. */
    Set<String> same(@Nullable String municipality, String stem) {
        return words(municipality).getOrDefault(stem, Set.of());
    }

    /** All stems that are known there. */
    Set<String> all(@Nullable String municipality) {
        return words(municipality).keySet();
    }

    private Map<String, Set<String>> words(@Nullable String municipality) {
        return municipality == null ? Map.of() : byMunicipality.getOrDefault(municipality, Map.of());
    }

    private static void join(Set<String> stems, Map<String, Set<String>> same) {
        stems.forEach(stem -> {
            var others = same.computeIfAbsent(stem, unknown -> new HashSet<>());
            others.addAll(stems);
            others.remove(stem);
        });
    }
}
