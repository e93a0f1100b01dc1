package no.heime.need;

/** Whom the need is about, as the person who writes it says. */
public enum ForWhom {
    ME,
    SOMEONE_I_HELP
}
