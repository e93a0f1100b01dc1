package no.heime.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What the municipality thinks of an organisation.
 *
 * @param words staff's comment when it was returned
 * @param trusted whether what its coordinators register is public at once
 */
public record Standing(OrganisationStatus status, @Nullable String words, boolean trusted) {

    static final Standing SUBMITTED = new Standing(OrganisationStatus.SUBMITTED, null, false);
    static final Standing APPROVED = new Standing(OrganisationStatus.APPROVED, null, false);

    static Standing returned(String words) {
        return new Standing(OrganisationStatus.RETURNED, words, false);
    }

    Standing trusted(boolean now) {
        return new Standing(status, words, now);
    }

    public boolean isApproved() {
        return status == OrganisationStatus.APPROVED;
    }

    boolean isReturned() {
        return status == OrganisationStatus.RETURNED;
    }
}
