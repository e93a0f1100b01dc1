package no.heime.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A language that somebody speaks with others, whether the program speaks it or not. The program's first three come
 * first; then those of the coast, and the others by their Norwegian names.
 */
public enum SpokenLanguage {
    NB("nb"),
    NN("nn"),
    EN("en"),
    NORTHERN_SAMI("se"),
    SOUTHERN_SAMI("sma"),
    KVEN("fkv"),
    SIGN_LANGUAGE("nsl"),
    ARABIC("ar"),
    LITHUANIAN("lt"),
    POLISH("pl"),
    RUSSIAN("ru"),
    SOMALI("so"),
    TIGRINYA("ti"),
    GERMAN("de"),
    UKRAINIAN("uk");

    /** Two ways of writing: who speaks as one of them is written understands the other. */
    private static final Set<SpokenLanguage> NORWEGIAN = Set.of(NB, NN);

    private final String tag;

    /** @param tag as in ISO 639 */
    SpokenLanguage(String tag) {
        this.tag = tag;
    }

    /** What somebody speaks who reads the program in that language; empty when nobody can say here that she speaks it. */
    public static Optional<SpokenLanguage> of(Language language) {
        return Arrays.stream(values())
                .filter(spoken -> spoken.tag.equals(language.tag()))
                .findFirst();
    }

    /** In what others can talk with somebody who reads the program in that language; none when nobody can say here that they can. */
    public static Set<SpokenLanguage> understoodBy(Language reader) {
        return of(reader).map(SpokenLanguage::understood).orElse(Set.of());
    }

    /** In what others can talk with somebody who speaks this. */
    public Set<SpokenLanguage> understood() {
        return NORWEGIAN.contains(this) ? NORWEGIAN : Set.of(this);
    }
}
