package no.heime.need;

import no.heime.identity.PersonId;

/**
 * One need as the municipality's case workers see it. The resident was told so at the field.
 *
 * @param mayLookAtProxies whether the reader may see who acts for the resident
 */
public record NeedForStaff(
        NeedStory story, PersonId residentId, Contact resident, boolean waitedTooLong, boolean mayLookAtProxies)
        implements OpenedNeed {}
