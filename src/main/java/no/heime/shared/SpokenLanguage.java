package no.heime.shared;

/**
 * A language that somebody speaks with others, whether the program speaks it or not. The program's own are called as
 * {@link Language} calls them, and come first; then those of the coast, and the others by their Norwegian names.
 */
public enum SpokenLanguage {
    NB,
    NN,
    EN,
    NORTHERN_SAMI,
    SOUTHERN_SAMI,
    KVEN,
    SIGN_LANGUAGE,
    ARABIC,
    LITHUANIAN,
    POLISH,
    RUSSIAN,
    SOMALI,
    TIGRINYA,
    GERMAN,
    UKRAINIAN;

    public static SpokenLanguage of(Language language) {
        return valueOf(language.name());
    }
}
