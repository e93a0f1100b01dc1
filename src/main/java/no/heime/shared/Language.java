package no.heime.shared;

import java.util.Locale;

/** A language of the program that a person can choose. */
public enum Language {
    NB("nb"),
    NN("nn"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language nearest to a locale; bokmål when none is. */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }
}
