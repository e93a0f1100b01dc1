package no.heime.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.accesslog.NamedNeed;
import no.heime.accesslog.NamesNeeds;
import no.heime.identity.Actor;
import org.springframework.stereotype.Component;

/** Needs as the resident knows them, and as whoever helps in them does: by the kind of help. */
@Component
class NeedsByName implements NamesNeeds {

    private final Needs needs;
    private final Surroundings surroundings;
    private final Clock clock;

    NeedsByName(Needs needs, Surroundings surroundings, Clock clock) {
        this.needs = needs;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Map<UUID, NamedNeed> named(Actor reader, Set<UUID> wanted) {
        return needs.byIds(wanted).stream()
                .flatMap(
                        need -> address(reader, need)
                                .map(address -> Map.entry(need.id().value(), named(need, reader, address)))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private NamedNeed named(Need need, Actor reader, String address) {
        return new NamedNeed(
                surroundings.title(need.wish()),
                LocalDate.ofInstant(need.registeredAt(), clock.getZone()),
                need.resident().equals(reader.id()),
                address);
    }

    private static Optional<String> address(Actor reader, Need need) {
        return need.resident().equals(reader.id())
                ? Optional.of(NeedLinks.need(need.id()))
                : need.agreements().stream()
                        .filter(agreement ->
                                Access.side(reader, need, agreement).isPresent())
                        .map(agreement -> NeedLinks.agreement(need.id(), agreement.id()))
                        .reduce((earlier, later) -> later);
    }
}
