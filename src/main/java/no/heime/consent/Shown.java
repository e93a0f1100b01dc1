package no.heime.consent;

import no.heime.shared.DomainException;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words that somebody had before her when she answered.
 *
 * @param version of the words, as {@link Purpose#newest} counts
 */
public record Shown(int version, Language language) {

    /**
     * @param version null from phones that do not say it: they know the first words only
     * @throws DomainException when there are no such words
     */
    public static Shown of(Purpose purpose, @Nullable Integer version, Language language) {
        int shown = version == null ? 1 : version;
        if (shown < 1 || shown > purpose.newest()) {
            throw DomainException.invalid("consent.version.unknown", "consent");
        }
        return new Shown(shown, language);
    }
}
