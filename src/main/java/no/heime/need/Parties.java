package no.heime.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and contacts of those who have to do with a need. Who may see them is decided by whoever asks. */
@Component
class Parties {

    private final PersonService persons;
    private final OrganisationService organisations;
    private final Surroundings surroundings;

    Parties(PersonService persons, OrganisationService organisations, Surroundings surroundings) {
        this.persons = persons;
        this.organisations = organisations;
        this.surroundings = surroundings;
    }

    Contact person(PersonId id) {
        return persons.byId(id)
                .map(person -> contact(person.name(), person.email(), person.phone()))
                .orElse(Contact.UNKNOWN);
    }

    /** @throws DomainException not found when she is not there any more */
    Language languageOf(PersonId id) {
        return persons.byId(id).orElseThrow(DomainException::notFound).language();
    }

    /** Several people with one query; who is not there any more is missing in the answer. */
    Map<PersonId, Contact> persons(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.byIds(Set.copyOf(ids)).values().stream()
                .collect(
                        Collectors.toMap(Person::id, person -> contact(person.name(), person.email(), person.phone())));
    }

    /** Who has acted for the resident of this need; two queries at most, and none when nobody has. */
    OnBehalf onBehalf(Need need, boolean reading) {
        var who = need.history().stream()
                .filter(line -> line.by().isOnBehalf())
                .map(HistoryEntry::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (who.isEmpty() && !reading) {
            return new OnBehalf(Contact.UNKNOWN.called(), Map.of(), false);
        }
        var names = persons(who).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().called()));
        return new OnBehalf(person(need.resident()).called(), names, reading);
    }

    Contact organisation(OrganisationId id) {
        return organisations
                .byId(id)
                .map(it -> contact(it.name(), it.email(), it.phone()))
                .orElse(Contact.UNKNOWN);
    }

    /** One query. */
    boolean isVolunteerOf(PersonId person, OrganisationId id) {
        return persons.byId(person)
                .filter(one -> one.asActor().isVolunteerOf(id.value()))
                .isPresent();
    }

    /** Those who help in an organisation, by name; one query. */
    List<WhoCanCome> volunteersOf(OrganisationId id) {
        return persons.volunteersOf(id).stream()
                .map(person -> new WhoCanCome(
                        person.id(),
                        contact(person.name(), person.email(), person.phone()).called(),
                        true))
                .toList();
    }

    /** One query at most. */
    HelperNames helperNames(Collection<Asked> helpers) {
        var ids = helpers.stream()
                .map(Asked::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = organisations.byIds(ids).values().stream()
                .collect(Collectors.toMap(organisation -> organisation.id(), organisation -> organisation.name()));
        return new HelperNames(names, surroundings);
    }

    /** The organisations this person answers for. */
    static List<OrganisationId> coordinated(Actor actor) {
        return actor.coordinatedOrganisations().stream()
                .map(OrganisationId::new)
                .toList();
    }

    private static Contact contact(String name, @Nullable EmailAddress email, @Nullable PhoneNumber phone) {
        return new Contact(
                name.isBlank() && email != null ? email.value() : name,
                email == null ? null : email.value(),
                phone == null ? null : phone.shown());
    }
}
