package no.heime.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who uses the program. No more is kept than the name, how to reach her, and the district where she lives.
 *
 * @param name empty until she has told it
 * @param district slug of the district where she lives
 * @param municipality number of the municipality of that district
 * @param since when she first signed in
 */
@Document("persons")
@TypeAlias("person")
public record Person(
        @Id PersonId id,
        EmailAddress email,
        String name,
        @Nullable PhoneNumber phone,
        @Nullable String district,
        @Nullable String municipality,
        Language language,
        List<Membership> memberships,
        Instant since,
        @Version @Nullable Long version) {

    public Person {
        memberships = List.copyOf(memberships);
    }

    /** A new resident, known by nothing but her address and the language in which she came. */
    static Person known(
            PersonId id, EmailAddress email, Language language, List<Membership> memberships, Instant since) {
        return new Person(id, email, "", null, null, null, language, memberships, since, null);
    }

    Person with(MyDetails details) {
        return new Person(
                id,
                email,
                details.name(),
                details.phone(),
                details.district(),
                details.municipality(),
                details.language(),
                memberships,
                since,
                version);
    }

    Person with(Language spoken) {
        return new Person(id, email, name, phone, district, municipality, spoken, memberships, since, version);
    }

    Person with(Membership membership) {
        if (memberships.contains(membership)) {
            return this;
        }
        var more = new ArrayList<>(memberships);
        more.add(membership);
        return new Person(id, email, name, phone, district, municipality, language, more, since, version);
    }

    Person without(Membership membership) {
        if (!memberships.contains(membership)) {
            return this;
        }
        var fewer = new ArrayList<>(memberships);
        fewer.remove(membership);
        return new Person(id, email, name, phone, district, municipality, language, fewer, since, version);
    }

    public Actor asActor() {
        return new Actor(id, name, municipality, district, language, memberships);
    }
}
