package no.heime.organisation;

import java.time.Instant;
import no.heime.identity.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link that an organisation hands around, by which whoever opens it can become one of its volunteers. What stands in it
 * is kept as a digest alone ({@link LinkSecrets}): who has the store has no link.
 *
 * @param digest of what stands in the link, with a key that the store does not know
 * @param madeBy the coordinator who has made it
 * @param until when it opens nothing any more
 * @param left so many may still come by it
 * @param came so many have come by it
 */
@Document("volunteerLinks")
@TypeAlias("volunteer-link")
public record VolunteerLink(
        @Id VolunteerLinkId id,
        OrganisationId organisation,
        String digest,
        PersonId madeBy,
        Instant madeAt,
        Instant until,
        int left,
        int came) {

    static VolunteerLink made(
            VolunteerLinkId id,
            OrganisationId organisation,
            String digest,
            PersonId by,
            LinkLasts lasts,
            LinkIsFor many,
            Instant at) {
        return new VolunteerLink(id, organisation, digest, by, at, at.plus(lasts.length()), many.people(), 0);
    }

    boolean isOpen(Instant now) {
        return left > 0 && now.isBefore(until);
    }
}
