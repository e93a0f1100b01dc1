package no.heime.assisted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.heime.identity.KnowsNumbers;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/**
 * Whom a municipality reaches by a whole address or number: who lives there, or has not said where. Whom it has written in
 * with neither, it knows by the whole name alone.
 */
@Component
class Reached {

    private final PersonService people;
    private final WrittenInByNumber writtenIn;
    private final KnowsNumbers proved;
    private final Newcomers newcomers;

    Reached(PersonService people, WrittenInByNumber writtenIn, KnowsNumbers proved, Newcomers newcomers) {
        this.people = people;
        this.writtenIn = writtenIn;
        this.proved = proved;
        this.newcomers = newcomers;
    }

    /**
     * Several when they share a number, or a name.
     *
     * @throws DomainException invalid, on the field {@code reached}
     */
    List<Person> by(String municipality, String reached) {
        if (reached.contains("@")) {
            return people.byEmail(address(reached)).filter(person -> livesIn(municipality, person)).stream()
                    .toList();
        }
        return isName(reached) ? called(municipality, reached) : by(municipality, number(reached));
    }

    private static boolean isName(String reached) {
        return reached.chars().anyMatch(Character::isLetter) && reached.chars().noneMatch(Character::isDigit);
    }

    /** Two queries; one when nobody was written in without a number. */
    private List<Person> called(String municipality, String name) {
        var without = newcomers.findByMunicipalityAndHereIsNullAndPhoneIsNull(municipality).stream()
                .map(Newcomer::person)
                .collect(Collectors.toSet());
        return without.isEmpty()
                ? List.of()
                : people.byIds(without).values().stream()
                        .filter(person ->
                                person.email() == null && spoken(person.name()).equals(spoken(name)))
                        .toList();
    }

    private static String spoken(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private List<Person> by(String municipality, PhoneNumber number) {
        var ids = new HashSet<>(writtenIn.notHereYet(municipality, number));
        proved.whose(number).ifPresent(ids::add);
        return people.byIds(ids).values().stream()
                .filter(person -> livesIn(municipality, person))
                .toList();
    }

    /**
     * @param herself who is written in with it
     * @throws DomainException invalid, on the field {@code phone}, when somebody else has the number and nobody has said
     *     that she is one more
     */
    void requireOneMore(String municipality, PersonId herself, WrittenIn her) {
        var phone = her.phone();
        if (phone != null
                && !her.oneMore()
                && by(municipality, phone).stream()
                        .anyMatch(person -> !person.id().equals(herself))) {
            throw DomainException.invalid("talk.refused.number", "phone");
        }
    }

    private static boolean livesIn(String municipality, Person person) {
        return person.municipality() == null || municipality.equals(person.municipality());
    }

    private static EmailAddress address(String reached) {
        try {
            return EmailAddress.of(reached);
        } catch (DomainException noAddress) {
            throw DomainException.invalid(noAddress.messageKey(), "reached");
        }
    }

    private static PhoneNumber number(String reached) {
        try {
            return PhoneNumber.of(reached);
        } catch (DomainException noNumber) {
            throw DomainException.invalid(noNumber.messageKey(), "reached");
        }
    }
}
