package no.heime.identity.joining;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import no.heime.identity.OnePerson.Two;
import no.heime.identity.PersonId;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An account that is becoming one with a person. It is there until that is done, however often it is stopped; one at a time
 * for each person.
 *
 * @param account ends
 * @param email by which the person is known from then on; null when by none
 * @param ofAccount by which the account was known before
 * @param ofPerson by which the person was known before
 * @param ways names of what led to the account before
 * @param first whether the person was written in and has never come herself, so that nothing else leads to her
 * @param sure whether it was seen, after this was written, that neither is becoming one with somebody else; until then
 *     nothing is done
 */
@Document("joinings")
@TypeAlias("joining")
record Joining(
        @Id PersonId person,
        PersonId account,
        @Nullable EmailAddress email,
        @Nullable EmailAddress ofAccount,
        @Nullable EmailAddress ofPerson,
        Set<String> ways,
        boolean first,
        Instant at,
        boolean sure,
        @Version @Nullable Long version) {

    Joining {
        ways = Set.copyOf(ways);
    }

    /** From now on it goes on, however often it is stopped. */
    Joining made() {
        return new Joining(person, account, email, ofAccount, ofPerson, ways, first, at, true, version);
    }

    boolean isOf(Two two) {
        return account.equals(two.account()) && person.equals(two.person());
    }

    boolean isOf(Joining other) {
        return person.equals(other.person());
    }

    /** Whether the person is known by another address from now on, or by none. */
    boolean changesAddress() {
        return !Objects.equals(email, ofPerson);
    }
}
