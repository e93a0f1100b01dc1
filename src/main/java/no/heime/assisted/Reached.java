package no.heime.assisted;

import java.util.HashSet;
import java.util.List;
import no.heime.identity.KnowsNumbers;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/** Whom a municipality reaches by a whole address or number: who lives there, or has not said where. */
@Component
class Reached {

    private final PersonService people;
    private final WrittenInByNumber writtenIn;
    private final KnowsNumbers proved;

    Reached(PersonService people, WrittenInByNumber writtenIn, KnowsNumbers proved) {
        this.people = people;
        this.writtenIn = writtenIn;
        this.proved = proved;
    }

    /**
     * Several when they share a number.
     *
     * @throws DomainException invalid, on the field {@code reached}
     */
    List<Person> by(String municipality, String reached) {
        return reached.contains("@")
                ? people.byEmail(address(reached)).filter(person -> livesIn(municipality, person)).stream()
                        .toList()
                : by(municipality, number(reached));
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
