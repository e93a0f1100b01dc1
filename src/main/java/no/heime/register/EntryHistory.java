package no.heime.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an entry was before, for those who answer for it: its owner, and staff who vouch for it. */
@Service
public class EntryHistory {

    /**
     * One change: what it was, and what came of it.
     *
     * @param who the name of the coordinator who changed it; null when it was a resident's own, or staff
     * @param from name of who answered for it until then, when that changed
     * @param to name of who answered for it from then on, when that changed
     */
    public record Past(
            PastVersion before,
            EntryContent after,
            @Nullable String who,
            @Nullable String from,
            @Nullable String to) {}

    private final Versions versions;
    private final PersonService people;
    private final Providers providers;
    private final AccessLog log;

    EntryHistory(Versions versions, PersonService people, Providers providers, AccessLog log) {
        this.versions = versions;
        this.people = people;
        this.providers = providers;
        this.log = log;
    }

    /** Newest first; empty for everybody else. At most three queries. */
    public List<Past> of(@Nullable Actor actor, RegisterEntry entry) {
        if (actor == null || !Right.ENTRY_HISTORY.isFor(actor, entry)) {
            return List.of();
        }
        var kept = versions.of(entry.id());
        if (kept.isEmpty()) {
            return List.of();
        }
        var names = names(entry, kept);
        var past = new ArrayList<Past>();
        var after = entry.content();
        var responsible = entry.provider().by();
        var named = new HashSet<PersonId>();
        for (var version : kept) {
            boolean handedOver = !version.responsible().equals(responsible);
            named.add(version.changedBy());
            if (handedOver) {
                named.addAll(Set.of(version.responsible(), responsible));
            }
            past.add(new Past(
                    version,
                    after,
                    names.get(version.changedBy()),
                    handedOver ? names.get(version.responsible()) : null,
                    handedOver ? names.get(responsible) : null));
            after = version.content();
            responsible = version.responsible();
        }
        named.retainAll(names.keySet());
        log.read(actor, providers.hat(actor, entry.provider()), seen(entry.provider(), named));
        return past;
    }

    /** Of an organisation's, who changed it; a resident has written herself what stood there. */
    private static List<Look> seen(Provider provider, Set<PersonId> named) {
        return switch (provider) {
            case Provider.Resident resident ->
                List.of(Look.at(resident.by(), Seen.ENTRY_BEFORE, resident.municipality()));
            case Provider.Group group ->
                named.stream()
                        .map(person -> Look.at(person, Seen.HISTORY, group.municipality()))
                        .toList();
        };
    }

    /** Those who speak or spoke for the organisation; a resident needs no name on her own, and staff are the municipality. */
    private Map<PersonId, String> names(RegisterEntry entry, List<PastVersion> kept) {
        if (!(entry.provider() instanceof Provider.Group)) {
            return Map.of();
        }
        Set<PersonId> coordinators = Stream.concat(
                        Stream.of(entry.provider().by()),
                        kept.stream().flatMap(version -> Stream.of(version.responsible(), version.changedBy())))
                .collect(Collectors.toSet());
        var names = new HashMap<PersonId, String>();
        people.byIds(coordinators).values().stream()
                .filter(person ->
                        !person.asActor().isCaseWorkerIn(entry.provider().municipality()))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
