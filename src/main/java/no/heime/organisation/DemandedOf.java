package no.heime.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.organisation.WhereHelped.Help;
import org.springframework.stereotype.Component;

/**
 * Which municipalities demand clearance of somebody: those that demand it for something that she offers there, and of an
 * organisation its own, too, where it is demanded for anything.
 */
@Component
class DemandedOf {

    private final CurrentDemands demands;
    private final WhereHelped offered;

    DemandedOf(CurrentDemands demands, WhereHelped offered) {
        this.demands = demands;
        this.offered = offered;
    }

    /** Those that demand it of whoever helps in her own name, or in organisations that are named with it; one query. */
    Map<UUID, List<ClearanceDemand>> all(Collection<UUID> people, Collection<Organisation> groups) {
        var found = new LinkedHashMap<UUID, List<ClearanceDemand>>();
        people.forEach(one -> found.put(one, new ArrayList<>()));
        groups.forEach(group -> found.put(group.id().value(), atHome(group)));
        if (!found.isEmpty()) {
            offered.of(found.keySet()).stream()
                    .filter(help -> demands.of(help.municipality()).isFor(help.kind()))
                    .forEach(help -> add(
                            found.computeIfAbsent(help.owner(), other -> new ArrayList<>()),
                            demands.of(help.municipality())));
        }
        return found;
    }

    List<ClearanceDemand> person(UUID person) {
        return all(List.of(person), List.of()).getOrDefault(person, List.of());
    }

    List<ClearanceDemand> group(Organisation group) {
        return all(List.of(), List.of(group)).getOrDefault(group.id().value(), List.of());
    }

    /** Numbers of those in which something is offered, demanded or not; one query. */
    Set<String> municipalitiesOf(UUID owner) {
        return offered.of(List.of(owner)).stream().map(Help::municipality).collect(Collectors.toSet());
    }

    private List<ClearanceDemand> atHome(Organisation group) {
        var all = new ArrayList<ClearanceDemand>();
        var home = demands.of(group.municipality());
        if (home.isForSomething()) {
            all.add(home);
        }
        return all;
    }

    private static void add(List<ClearanceDemand> all, ClearanceDemand one) {
        if (all.stream().noneMatch(there -> there.municipality().equals(one.municipality()))) {
            all.add(one);
        }
    }
}
