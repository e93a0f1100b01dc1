package no.heime.consent;

import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words that somebody had before her when she said yes.
 *
 * @param version as {@link Purpose#newest} counts; 0 when nobody put down which they were
 */
public record WordsShown(int version, Language language) {

    /** Of a yes that was given when its words were not put down. */
    public static final WordsShown UNKNOWN = new WordsShown(0, Language.NB);

    /**
     * @param version null from phones that do not say it
     * @throws DomainException when there are no such words
     */
    public static WordsShown of(Purpose purpose, @Nullable Integer version, Language language) {
        if (version == null) {
            return UNKNOWN;
        }
        if (version < 1 || version > purpose.newest()) {
            throw DomainException.invalid("consent.version.unknown", "consent");
        }
        return new WordsShown(version, language);
    }

    public boolean isKnown() {
        return version > 0;
    }
}
