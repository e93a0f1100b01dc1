package no.heime.shared.ui;

/** How much a button or a message asks for attention. A screen has at most one {@link #PRIMARY}. */
public enum Tone {
    PRIMARY,
    QUIET,
    LINK,
    TROUBLE;

    String cssClass() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
