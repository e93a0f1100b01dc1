package no.heime.digitalcare;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.Language;
import org.springframework.stereotype.Component;

/** Who is who in some participations: those who take part, and those who have acted for them or written down what they said. */
@Component
class CareNames {

    private final PersonService persons;

    CareNames(PersonService persons) {
        this.persons = persons;
    }

    /** One query; who is not there any more is missing in the answer. */
    Map<PersonId, Person> in(Collection<DigitalParticipation> participations) {
        var all = participations.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.person()), one.proxies()))
                .collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : persons.byIds(all);
    }

    /** The same of one person's, who is named also when she takes part in nothing. */
    Map<PersonId, Person> of(PersonId person, Collection<DigitalParticipation> hers) {
        return persons.byIds(Stream.concat(Stream.of(person), hers.stream().flatMap(DigitalParticipation::proxies))
                .collect(Collectors.toSet()));
    }

    /** In which language somebody wants to be answered. */
    Language languageOf(PersonId person) {
        return persons.byId(person).map(Person::language).orElse(Language.NB);
    }

    /** Of those who have acted for others, and have told their name. */
    static Map<PersonId, String> proxies(Collection<DigitalParticipation> participations, Map<PersonId, Person> known) {
        return participations.stream()
                .flatMap(DigitalParticipation::proxies)
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .filter(Predicate.not(person -> person.name().isBlank()))
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
