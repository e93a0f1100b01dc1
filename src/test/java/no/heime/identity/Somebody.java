package no.heime.identity;

import java.time.Instant;
import java.util.List;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
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
