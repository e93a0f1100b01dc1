package no.heime.need;

/** One need as its reader may see it. */
public sealed interface OpenedNeed permits NeedStory, NeedForStaff {

    /** What resident and staff have in common. */
    NeedStory story();
}
