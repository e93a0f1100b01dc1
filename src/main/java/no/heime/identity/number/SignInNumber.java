package no.heime.identity.number;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.heime.identity.PersonId;
import no.heime.identity.SignInNumberGiven;
import no.heime.shared.PhoneNumber;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The mobile number with which a person signs in: one at most, and hers alone. It is not the number that others get from
 * her, though it may be the same.
 *
 * @param digest of the number, with a key that the store does not know: by it she is found
 * @param number lies sealed; null when it can be read no more
 * @param since when she proved that it is hers
 * @param outbox what she is to hear of it
 */
@Document("signInNumbers")
@TypeAlias("sign-in-number")
public record SignInNumber(
        @Id PersonId person,
        String digest,
        @Nullable PhoneNumber number,
        Instant since,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    public SignInNumber {
        outbox = List.copyOf(outbox);
    }

    static SignInNumber first(PersonId person, String digest, PhoneNumber number, Instant since) {
        return new SignInNumber(person, digest, number, since, List.of(), null);
    }

    /** Another number in place of this one. */
    SignInNumber exchanged(String other, PhoneNumber number, Instant since) {
        return new SignInNumber(person, other, number, since, outbox, version);
    }

    /** The same, with what its person is to hear of it. */
    SignInNumber telling(SignInNumberGiven given) {
        var news = new ArrayList<>(outbox);
        news.add(given);
        return new SignInNumber(person, digest, number, since, news, version);
    }

    /** The same number under a newer key. */
    SignInNumber under(String newer) {
        return new SignInNumber(person, newer, number, since, outbox, version);
    }
}
