package no.heime.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an organisation said of itself before, for those who speak for it and the staff of its municipality. */
@Service
public class OrganisationHistory {

    /**
     * One change: what was said, and what came of it.
     *
     * @param who the name of whoever speaks for it and changed it; null when staff did
     */
    public record Past(
            OrganisationDetails before,
            OrganisationDetails after,
            Instant at,
            @Nullable String who) {}

    private final OrganisationVersions versions;
    private final PersonService people;
    private final AccessLog log;

    OrganisationHistory(OrganisationVersions versions, PersonService people, AccessLog log) {
        this.versions = versions;
        this.people = people;
        this.log = log;
    }

    /** Newest first; empty for everybody else. At most two queries. */
    public List<Past> of(@Nullable Actor actor, Organisation organisation) {
        if (actor == null || !Right.ORGANISATION_HISTORY.isFor(actor, organisation)) {
            return List.of();
        }
        var kept = versions.of(organisation.id());
        var names = names(organisation, kept);
        log.read(
                actor,
                Hat.staffOrCoordinator(actor, organisation.municipality(), organisation.name()),
                names.keySet().stream()
                        .map(person -> Look.at(person, Seen.HISTORY, organisation.municipality()))
                        .toList());
        var past = new ArrayList<Past>();
        var after = organisation.details();
        for (var one : kept) {
            past.add(new Past(one.details(), after, one.changedAt(), names.get(one.changedBy())));
            after = one.details();
        }
        return past;
    }

    /** Staff are the municipality, and need no name. */
    private Map<PersonId, String> names(Organisation organisation, List<PastOrganisation> kept) {
        return kept.isEmpty()
                ? Map.of()
                : people.byIds(kept.stream().map(PastOrganisation::changedBy).toList()).values().stream()
                        .filter(person -> !person.asActor().isCaseWorkerIn(organisation.municipality()))
                        .collect(Collectors.toMap(Person::id, Person::name));
    }
}
