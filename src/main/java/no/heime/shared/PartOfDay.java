package no.heime.shared;

import java.time.LocalTime;

/** Four parts of a day, as one speaks of them when one makes an appointment. */
public enum PartOfDay {
    MORNING(0),
    MIDDAY(11),
    AFTERNOON(14),
    EVENING(17);

    private final int firstHour;

    PartOfDay(int firstHour) {
        this.firstHour = firstHour;
    }

    /** The part in which this time of day is. */
    public static PartOfDay at(LocalTime time) {
        var found = MORNING;
        for (var part : values()) {
            if (part.firstHour <= time.getHour()) {
                found = part;
            }
        }
        return found;
    }
}
