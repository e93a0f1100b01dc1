package no.heime.need;

/** What kind of answer a candidate is. */
public enum CandidateKind {
    RESOURCE,
    PERSON,
    ORGANISATION,
    CARE_FORM
}
