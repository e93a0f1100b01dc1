package no.heime.register;

import java.util.Locale;

/** What can be chosen beside the words of a search. */
public enum Facet {
    /** A kind of help, or a whole group of them. */
    KIND,
    /** A step of the ladder. */
    STEP,
    /** At most so many minutes of travel. */
    WITHIN,
    DAY,
    PART,
    LANGUAGE,
    FREE,
    WHEELCHAIR,
    ONLINE;

    /** The value of what is only chosen or left open. */
    public static final String YES = "yes";

    /** What it is called in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
