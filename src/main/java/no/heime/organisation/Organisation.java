package no.heime.organisation;

import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A voluntary organisation.
 *
 * @param number in Enhetsregisteret, when it has one
 * @param municipality number of the municipality it belongs to
 * @param district slug of the district where it meets
 */
@Document("organisations")
@TypeAlias("organisation")
public record Organisation(
        @Id OrganisationId id,
        String name,
        @Nullable OrganisationNumber number,
        String municipality,
        String district,
        String about,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Version @Nullable Long version) {}
