package no.heime.need;

import no.heime.identity.PersonId;

/**
 * One need as the municipality's case workers see it. The resident was told so at the field.
 *
 * @param mayLookAtProxies whether the reader may see who acts for the resident
 * @param notHereYet whether the municipality has written her in and she has not come herself, so that she reads nothing
 * @param onHerWord whether the reader talks with her now, and may write down her answers
 */
public record NeedForStaff(
        NeedStory story,
        PersonId residentId,
        Contact resident,
        boolean waitedTooLong,
        boolean mayLookAtProxies,
        boolean notHereYet,
        boolean onHerWord)
        implements OpenedNeed {

    /** Of somebody who reads for herself. */
    public NeedForStaff(
            NeedStory story, PersonId residentId, Contact resident, boolean waitedTooLong, boolean mayLookAtProxies) {
        this(story, residentId, resident, waitedTooLong, mayLookAtProxies, false, false);
    }

    /** Whether somebody has to ring her up, since a helper has said yes and she does not read it. */
    public boolean asksHer() {
        return notHereYet
                && story.steps().stream().flatMap(step -> step.asked().stream()).anyMatch(AskedRow::awaitsResident);
    }
}
