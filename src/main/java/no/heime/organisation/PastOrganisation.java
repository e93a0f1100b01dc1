package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an organisation said of itself before one change.
 *
 * @param id the same for the same organisation and version, so that one change keeps one
 * @param version the one that was changed
 * @param changedBy who changed it into what came after
 */
@Document(PastOrganisation.COLLECTION)
@TypeAlias("past-organisation")
record PastOrganisation(
        @Id UUID id,
        OrganisationId organisation,
        long version,
        OrganisationDetails details,
        PersonId changedBy,
        Instant changedAt) {

    static final String COLLECTION = "organisationVersions";

    static PastOrganisation of(Organisation before, PersonId changedBy, Instant changedAt) {
        long version = before.version() == null ? 0 : before.version();
        return new PastOrganisation(
                id(before.id(), version), before.id(), version, before.details(), changedBy, changedAt);
    }

    private static UUID id(OrganisationId organisation, long version) {
        return UUID.nameUUIDFromBytes(
                ("organisation/%s/%d".formatted(organisation.value(), version)).getBytes(StandardCharsets.UTF_8));
    }
}
