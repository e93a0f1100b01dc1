package no.heime.accesslog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who has looked at somebody on one day.
 *
 * @param onlookers whoever came last first
 */
public record LookedDay(LocalDate day, List<Onlooker> onlookers) {

    public LookedDay {
        onlookers = List.copyOf(onlookers);
    }

    /**
     * Pure.
     *
     * @param looked the latest first
     * @param zone whose calendar says which day it is
     * @return the latest day first
     */
    static List<LookedDay> of(List<Looked> looked, ZoneId zone) {
        return together(looked, look -> LocalDate.ofInstant(look.at(), zone)).entrySet().stream()
                .map(day -> new LookedDay(day.getKey(), onlookers(day.getValue())))
                .toList();
    }

    /** Whether what one can do about her is said here: by whom one sees first, of those who are one person. */
    public boolean leadsOn(Onlooker onlooker) {
        return onlookers.stream().filter(onlooker::isAlso).findFirst().stream().anyMatch(onlooker::equals);
    }

    /** Whether something has been asked about what this person looked at on the day, whatever she came for. */
    public boolean isAskedAbout(Onlooker onlooker) {
        return onlookers.stream().filter(onlooker::isAlso).anyMatch(Onlooker::isAskedAbout);
    }

    private static List<Onlooker> onlookers(List<Looked> looked) {
        return together(looked, Onlooker.Purpose::of).values().stream()
                .map(Onlooker::new)
                .toList();
    }

    private static <K> LinkedHashMap<K, List<Looked>> together(List<Looked> looked, Function<Looked, K> by) {
        return looked.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
