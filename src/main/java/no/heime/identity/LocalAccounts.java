package no.heime.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whether those who live in a municipality sign in with what is kept here, a code or a passkey, or only through a provider
 * (decision 038). Until it says so, they do.
 *
 * @param municipality its number
 * @param history who has said what, the last first
 */
@Document("localAccounts")
@TypeAlias("local-accounts")
record LocalAccounts(
        @Id String municipality,
        boolean allowed,
        List<Said> history,
        @Version @Nullable Long version) {

    private static final int REMEMBERED = 50;

    /** That an administrator has said whether they do. */
    record Said(Instant at, PersonId by, boolean allowed) {}

    LocalAccounts {
        history = List.copyOf(history);
    }

    static LocalAccounts allowedIn(String municipality) {
        return new LocalAccounts(municipality, true, List.of(), null);
    }

    /**
     * @param read the version that she has read; null when nothing was said yet
     * @throws DomainException stale, when somebody has said something since
     */
    LocalAccounts say(boolean now, @Nullable Long read, PersonId by, Instant at) {
        if (!Objects.equals(read, version)) {
            throw stale();
        }
        var all = Stream.concat(Stream.of(new Said(at, by, now)), history.stream())
                .limit(REMEMBERED)
                .toList();
        return new LocalAccounts(municipality, now, all, version);
    }

    static DomainException stale() {
        return DomainException.stale("local-accounts.refused.changed");
    }
}
