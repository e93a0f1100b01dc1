package no.heime.shared;

/** Four parts of a day, as one speaks of them when one makes an appointment. */
public enum PartOfDay {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING
}
