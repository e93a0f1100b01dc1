package no.heime.municipality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import no.heime.shared.ResourceFiles;
import org.jspecify.annotations.Nullable;

/**
 * All municipalities, districts, ways and travel times as they are at one moment. Never changes: a correction makes
 * another one.
 */
final class Atlas {

    private final Map<String, Municipality> municipalities;
    /** Also those that are gone: ways may lead through them, and something may still name them. */
    private final Map<DistrictId, District> known;

    private final Set<DistrictId> gone;
    private final Map<Way.Between, Way> ways;
    private final TravelTimes travelTimes;
    /** Worked out when first asked for. */
    private final Map<Around, List<String>> neighbours = new ConcurrentHashMap<>();

    private record Around(String municipality, int minutes) {}

    private Atlas(
            Map<String, Municipality> municipalities,
            Map<DistrictId, District> known,
            Set<DistrictId> gone,
            Map<Way.Between, Way> ways) {
        this.municipalities = municipalities;
        this.known = Collections.unmodifiableMap(known);
        this.gone = Set.copyOf(gone);
        this.ways = Collections.unmodifiableMap(ways);
        this.travelTimes = TravelTimes.over(
                known.keySet(), ways.values().stream().flatMap(this::timed).toList());
    }

    /** What comes with the program. */
    static Atlas enclosed() {
        var municipalities = new LinkedHashMap<String, Municipality>();
        ResourceFiles.read("places/municipalities.json", Municipalities.class)
                .municipalities()
                .forEach(municipality -> municipalities.put(municipality.number(), municipality));
        var districts = new LinkedHashMap<DistrictId, District>();
        ResourceFiles.read("places/districts.json", Districts.class)
                .districts()
                .forEach(district -> districts.put(district.id(), district));
        var ways = new LinkedHashMap<Way.Between, Way>();
        ResourceFiles.read("places/links.json", Links.class).links().stream()
                .map(WayInFile::asWay)
                .forEach(way -> ways.put(way.subject(), way));
        ways.values().forEach(way -> {
            if (!districts.containsKey(way.from()) || !districts.containsKey(way.to())) {
                throw new IllegalStateException("A way leads to a place that is no district: " + way);
            }
        });
        return new Atlas(municipalities, districts, Set.of(), ways);
    }

    /** The same with what is corrected, the oldest correction first. A district that was added and taken back is gone. */
    Atlas with(List<Correction> corrections) {
        var districts = new LinkedHashMap<>(known);
        var without = new HashSet<>(gone);
        var roads = new LinkedHashMap<>(ways);
        for (var correction : corrections) {
            if (correction.isInForce()) {
                switch (correction.what()) {
                    case Way way -> roads.put(way.subject(), way);
                    case District district -> districts.put(district.id(), district);
                    case DistrictGone end -> without.add(end.district());
                }
            } else if (correction.what() instanceof District added
                    && districts.putIfAbsent(added.id(), added) == null) {
                without.add(added.id());
            }
        }
        return new Atlas(municipalities, districts, without, roads);
    }

    Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    @Nullable
    Municipality municipality(String number) {
        return municipalities.get(number);
    }

    /** Those that can be chosen. */
    List<District> districts() {
        return known.values().stream().filter(this::isInUse).toList();
    }

    /** One that can be chosen. */
    @Nullable
    District district(DistrictId id) {
        var district = known.get(id);
        return district != null && isInUse(district) ? district : null;
    }

    /** Also one that is gone. */
    @Nullable
    District everKnown(DistrictId id) {
        return known.get(id);
    }

    private boolean isInUse(District district) {
        return !gone.contains(district.id());
    }

    TravelTimes travelTimes() {
        return travelTimes;
    }

    /** Numbers of the municipalities that can be reached from some part of this one in so many minutes, nearest first. */
    List<String> neighboursOf(String municipality, int minutes) {
        return municipalities.containsKey(municipality)
                ? neighbours.computeIfAbsent(new Around(municipality, minutes), this::neighbours)
                : List.of();
    }

    private List<String> neighbours(Around around) {
        var nearest = new HashMap<String, TravelTime>();
        for (var from : districts()) {
            if (from.municipality().equals(around.municipality())) {
                travelTimes.from(from.id()).forEach((to, travel) -> {
                    var reached = district(to);
                    if (reached != null && travel.minutes() <= around.minutes()) {
                        nearest.merge(reached.municipality(), travel, BinaryOperator.minBy(Comparator.naturalOrder()));
                    }
                });
            }
        }
        nearest.remove(around.municipality());
        return nearest.entrySet().stream()
                .sorted(Map.Entry.<String, TravelTime>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Also those that are closed. */
    Collection<Way> ways() {
        return ways.values();
    }

    @Nullable
    Way way(Way.Between between) {
        return ways.get(between);
    }

    /** Journeys between districts in use that take another time there than here, each once. */
    List<ChangedTravel> changedIn(Atlas after) {
        var all = after.districts().stream().map(District::id).toList();
        var changed = new ArrayList<ChangedTravel>();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var was = travelTimes.between(all.get(i), all.get(j)).orElse(null);
                var is = after.travelTimes.between(all.get(i), all.get(j)).orElse(null);
                if (!Objects.equals(was, is)) {
                    changed.add(new ChangedTravel(all.get(i), all.get(j), was, is));
                }
            }
        }
        return changed;
    }

    PlacesChanged towards(Atlas after) {
        var ids = new LinkedHashSet<>(known.keySet());
        ids.addAll(after.known.keySet());
        ids.removeIf(id -> Objects.equals(district(id), after.district(id)));
        return new PlacesChanged(ids, !changedIn(after).isEmpty());
    }

    /** Nothing for a way that is closed. */
    private Stream<Link> timed(Way way) {
        var one = known.get(way.from());
        var other = known.get(way.to());
        return !way.open() || one == null || other == null ? Stream.empty() : Stream.of(way.timed(one, other));
    }

    /** @param uncheckedNames numbers of those whose names in other languages nobody has checked */
    private record Municipalities(
            String note, String source, List<String> uncheckedNames, List<Municipality> municipalities) {}

    private record Districts(String note, String source, List<District> districts) {}

    private record Links(String note, String source, List<WayInFile> links) {}

    private record WayInFile(
            DistrictId from,
            DistrictId to,
            WayKind by,
            @Nullable Integer km,
            @Nullable Integer minutes,
            @Nullable Integer waiting,
            @Nullable String name) {

        Way asWay() {
            return new Way(from, to, by, km, minutes, waiting, name, true);
        }
    }
}
