package no.heime.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/** Which coordinator answers for what an organisation has registered, and who else could. Every name is a look at somebody. */
@Service
public class WhoAnswers {

    /** Somebody who speaks for an organisation, as its own people and staff know her. */
    public record Coordinator(PersonId id, String name) {}

    private final Entries entries;
    private final OrganisationService organisations;
    private final PersonService people;
    private final Providers providers;
    private final AccessLog log;

    WhoAnswers(
            Entries entries,
            OrganisationService organisations,
            PersonService people,
            Providers providers,
            AccessLog log) {
        this.entries = entries;
        this.organisations = organisations;
        this.people = people;
        this.providers = providers;
        this.log = log;
    }

    /**
     * By name, for the organisations that she speaks for; one query for all names.
     *
     * @return without those that she answers for herself, and those whose coordinator is not known any more
     */
    public Map<EntryId, String> of(Actor actor, Collection<RegisterEntry> some) {
        var others = some.stream()
                .filter(entry -> entry.provider() instanceof Provider.Group)
                .filter(entry -> Right.ENTRY_CHANGE.isFor(actor, entry))
                .filter(entry -> !entry.provider().by().equals(actor.id()))
                .toList();
        if (others.isEmpty()) {
            return Map.of();
        }
        var known =
                people.byIds(others.stream().map(entry -> entry.provider().by()).collect(Collectors.toSet()));
        var names = new HashMap<EntryId, String>();
        var seen = new HashMap<UUID, List<Provider>>();
        others.forEach(entry -> {
            var somebody = known.get(entry.provider().by());
            if (somebody != null) {
                names.put(entry.id(), somebody.called());
                seen.computeIfAbsent(entry.provider().owner(), organisation -> new ArrayList<>())
                        .add(entry.provider());
            }
        });
        seen.values()
                .forEach(of -> read(
                        actor,
                        of.getFirst(),
                        of.stream().map(Provider::by).distinct().toList()));
        return names;
    }

    /**
     * To whom an organisation's entry can be handed over: its other coordinators, by name. For its coordinators, and for
     * staff when the one who answered for it has left.
     */
    public List<Coordinator> canTakeOver(Actor actor, EntryId id) {
        var entry = entries.byId(id)
                .filter(found -> Right.ENTRY_HAND_OVER.isFor(actor, found))
                .orElseThrow(DomainException::notFound);
        var found = entry.provider() instanceof Provider.Group group
                ? organisations.coordinatorsOf(group.organisation()).stream()
                        .filter(person -> !person.id().equals(group.by()))
                        .map(person -> new Coordinator(person.id(), person.called()))
                        .sorted(Comparator.comparing(Coordinator::name))
                        .toList()
                : List.<Coordinator>of();
        read(actor, entry.provider(), found.stream().map(Coordinator::id).toList());
        return found;
    }

    private void read(Actor actor, Provider of, List<PersonId> names) {
        log.read(
                actor,
                providers.hat(actor, of),
                names.stream()
                        .map(name -> Look.at(name, Seen.COORDINATES, of.municipality()))
                        .toList());
    }
}
