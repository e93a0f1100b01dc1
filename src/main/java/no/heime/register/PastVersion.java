package no.heime.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry as it was before one change. Kept in a collection of its own, so that search never reads it.
 *
 * @param id the same for the same entry and revision, so that one change keeps one version
 * @param revision the one that was changed
 * @param responsible who answered for it then
 * @param approved whether it had been approved as it stood
 * @param changedBy who changed it into what came after
 * @param pause the break that this change began or ended; null when it did neither
 */
@Document(PastVersion.COLLECTION)
@TypeAlias("past-version")
public record PastVersion(
        @Id UUID id,
        EntryId entry,
        int revision,
        PersonId responsible,
        EntryContent content,
        boolean approved,
        PersonId changedBy,
        Instant changedAt,
        @Nullable Pause pause) {

    static final String COLLECTION = "registerVersions";

    static PastVersion of(RegisterEntry entry, PersonId changedBy, Instant changedAt, @Nullable Pause pause) {
        return new PastVersion(
                id(entry.id(), entry.revision()),
                entry.id(),
                entry.revision(),
                entry.provider().by(),
                entry.content(),
                entry.moderation().isApprovedAsWritten(),
                changedBy,
                changedAt,
                pause);
    }

    private static UUID id(EntryId entry, int revision) {
        return UUID.nameUUIDFromBytes(
                ("version/%s/%d".formatted(entry.value(), revision)).getBytes(StandardCharsets.UTF_8));
    }
}
