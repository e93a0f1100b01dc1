package no.heime.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonService;
import org.springframework.stereotype.Service;

/** The organisations of the program. What they are called and where they meet is public. */
@Service
public class OrganisationService {

    private final Organisations organisations;
    private final PersonService people;

    OrganisationService(Organisations organisations, PersonService people) {
        this.organisations = organisations;
        this.people = people;
    }

    public Optional<Organisation> byId(OrganisationId id) {
        return organisations.findById(id);
    }

    /** Several organisations with one query; what is not there is missing in the answer. */
    public Map<OrganisationId, Organisation> byIds(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : organisations.findAllById(ids).stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** The organisations that this person speaks for. */
    public List<Organisation> coordinatedBy(Actor actor) {
        var ids = actor.coordinatedOrganisations().stream()
                .map(OrganisationId::new)
                .toList();
        return List.copyOf(byIds(ids).values());
    }

    /** Who speaks for it. For other modules that have something to tell them. */
    public List<Person> coordinatorsOf(OrganisationId id) {
        return people.coordinatorsOf(id);
    }

    /** Puts an organisation in whole; for demo data only. */
    public void add(Organisation organisation) {
        organisations.save(organisation);
    }
}
