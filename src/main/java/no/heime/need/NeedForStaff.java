package no.heime.need;

/** One need as the municipality's case workers see it. The resident was told so at the field. */
public record NeedForStaff(NeedStory story, Contact resident, boolean waitedTooLong) implements OpenedNeed {}
