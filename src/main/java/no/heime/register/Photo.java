package no.heime.register;

import java.util.UUID;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The photo of an entry.
 *
 * @param alternative what there is to see, for who cannot see it
 */
public record Photo(PhotoId id, String alternative) {

    static final int MAX_ALTERNATIVE = 200;

    /** @throws DomainException {@code register.photo.alternative.missing} when nobody has said what there is to see */
    public static @Nullable Photo of(@Nullable UUID id, @Nullable String alternative) {
        if (id == null) {
            return null;
        }
        var words = PlainText.optional(alternative, "photoText", MAX_ALTERNATIVE);
        if (words == null) {
            throw DomainException.invalid("register.photo.alternative.missing", "photoText");
        }
        return new Photo(new PhotoId(id), words);
    }
}
