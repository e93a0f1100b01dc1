package no.heime.need;

import no.heime.identity.PersonId;

/** One need as the municipality's case workers see it. The resident was told so at the field. */
public record NeedForStaff(NeedStory story, PersonId residentId, Contact resident, boolean waitedTooLong)
        implements OpenedNeed {}
