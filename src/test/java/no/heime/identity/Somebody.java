package no.heime.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Residents of whom a test has to know no more than that they are there. */
public final class Somebody {

    private Somebody() {}

    public static Person inLeland(PersonId who) {
        return known(who, "leirfjord-leland", "1822");
    }

    public static Person whoHasToldNothing(PersonId who) {
        return known(who, null, null);
    }

    /** Somebody of Leirfjord who has signed in and told no name. */
    public static Person newlyHere(@Nullable String email, @Nullable PhoneNumber phone, Membership... roles) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                email == null ? null : EmailAddress.of(email),
                "",
                phone,
                null,
                "1822",
                Language.NB,
                List.of(roles),
                Instant.EPOCH,
                null);
    }

    private static Person known(PersonId who, @Nullable String district, @Nullable String municipality) {
        return new Person(
                who,
                EmailAddress.of(who + "@heime.example"),
                "Noen",
                null,
                district,
                municipality,
                Language.NB,
                List.of(),
                Instant.EPOCH,
                null);
    }
}
