package no.heime.accesslog;

import java.util.UUID;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A look at one person's data.
 *
 * @param about whose data it is
 * @param municipality number of the municipality that answers for it
 * @param need in which need it was; null when it was in none
 * @param reason why, in the reader's own words, where a reason is demanded
 */
public record Look(
        PersonId about,
        Seen what,
        String municipality,
        @Nullable UUID need,
        @Nullable String reason) {

    public static Look at(PersonId about, Seen what, String municipality) {
        return new Look(about, what, municipality, null, null);
    }

    public Look in(UUID which) {
        return new Look(about, what, municipality, which, reason);
    }

    public Look because(@Nullable String why) {
        return new Look(about, what, municipality, need, why);
    }
}
