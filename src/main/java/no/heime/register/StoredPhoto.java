package no.heime.register;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A photo in the store. Never changed: another photo has another id.
 *
 * @param by who sent it
 * @param fingerprint of the file that was sent, by which the same is known again
 * @param card JPEG; empty when only asked about
 * @param page JPEG; empty when only asked about
 */
@Document("photos")
@TypeAlias("photo")
record StoredPhoto(@Id PhotoId id, PersonId by, Instant at, String fingerprint, byte[] card, byte[] page)
        implements Guarded {

    private static final byte[] NOT_ASKED_FOR = {};

    /** Who sent it; to others it is what the entry is that shows it. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.hidden().to(Tie.OWN, one -> by.equals(one.id())).tiesOf(actor);
    }

    StoredPhoto {
        card = Objects.requireNonNullElse(card, NOT_ASKED_FOR);
        page = Objects.requireNonNullElse(page, NOT_ASKED_FOR);
    }
}
