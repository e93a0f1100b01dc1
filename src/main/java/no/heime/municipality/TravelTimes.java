package no.heime.municipality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shortest way between any two districts over roads and ferries, reckoned once. Never a straight line: on this coast
 * it tells nothing.
 */
public final class TravelTimes {

    /** Minutes to a neighbour in one's own district. */
    static final int WITHIN = 5;

    private final Map<DistrictId, Map<DistrictId, TravelTime>> table;

    private TravelTimes(Map<DistrictId, Map<DistrictId, TravelTime>> table) {
        this.table = table;
    }

    static TravelTimes over(Collection<DistrictId> districts, Collection<Link> links) {
        var ways = links.stream()
                .flatMap(link -> Stream.of(
                        Map.entry(link.from(), new Way(link.to(), link)),
                        Map.entry(link.to(), new Way(link.from(), link))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new TravelTimes(
                districts.stream().collect(Collectors.toMap(Function.identity(), from -> from(from, ways))));
    }

    /** Empty when there is no way, or when one of them is unknown. */
    public Optional<TravelTime> between(DistrictId from, DistrictId to) {
        return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(to));
    }

    /** Everywhere one can come to from a district, with the time it takes. */
    Map<DistrictId, TravelTime> from(DistrictId district) {
        return table.getOrDefault(district, Map.of());
    }

    /** Dijkstra's shortest paths. Of two ways that take the same time, the one on dry land. */
    private static Map<DistrictId, TravelTime> from(DistrictId start, Map<DistrictId, List<Way>> ways) {
        var found = new HashMap<DistrictId, TravelTime>();
        var queue = new PriorityQueue<Reached>();
        queue.add(new Reached(start, new TravelTime(0, false)));
        while (!queue.isEmpty()) {
            var nearest = queue.poll();
            if (found.putIfAbsent(nearest.district(), nearest.time()) == null) {
                ways.getOrDefault(nearest.district(), List.of()).stream()
                        .filter(way -> !found.containsKey(way.to()))
                        .forEach(way -> queue.add(nearest.goOn(way)));
            }
        }
        found.put(start, new TravelTime(WITHIN, false));
        return Map.copyOf(found);
    }

    private record Way(DistrictId to, Link link) {}

    private record Reached(DistrictId district, TravelTime time) implements Comparable<Reached> {

        Reached goOn(Way way) {
            var boat = time.withBoat() || way.link().byBoat();
            return new Reached(
                    way.to(), new TravelTime(time.minutes() + way.link().minutes(), boat));
        }

        @Override
        public int compareTo(Reached other) {
            var byTime = time.compareTo(other.time);
            return byTime != 0 ? byTime : Boolean.compare(time.withBoat(), other.time.withBoat());
        }
    }
}
