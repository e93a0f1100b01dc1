package no.heime.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.register.picture.Picture;
import no.heime.register.picture.PictureSize;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes photos from who wants to show something, and gives them to who may see it. */
@Service
public class PhotoService {

    /** Nobody takes more in a day; a shared phone at a stand for a whole organisation does not either. */
    static final int A_DAY = 60;

    /**
     * A photo to look at.
     *
     * @param jpeg the picture
     * @param forEverybody whether an entry that shows it is public
     */
    public record Shown(byte[] jpeg, boolean forEverybody) {}

    private final Photos photos;
    private final Entries entries;
    private final PhotosInUse inUse;
    private final Clock clock;

    PhotoService(Photos photos, Entries entries, PhotosInUse inUse, Clock clock) {
        this.photos = photos;
        this.entries = entries;
        this.inUse = inUse;
        this.clock = clock;
    }

    /**
     * Keeps a photo, before the entry that shows it. The same file twice is stored once.
     *
     * @param sent JPEG or PNG
     * @return whether it was not there before
     * @throws DomainException not found for an id that is another's, conflict for another file under the same id, invalid
     *     for what is no picture, is too large, or when there are too many
     */
    public boolean keep(Actor actor, PhotoId id, byte[] sent) {
        var fingerprint = fingerprint(sent);
        if (isThere(actor, id, fingerprint)) {
            return false;
        }
        if (photos.countBy(actor.id(), clock.instant().minus(Duration.ofDays(1))) >= A_DAY) {
            throw DomainException.invalid("register.photo.too-many", "photo", A_DAY);
        }
        var picture = Picture.of(sent);
        try {
            photos.insert(new StoredPhoto(
                    id,
                    actor.id(),
                    clock.instant(),
                    fingerprint,
                    picture.as(PictureSize.CARD),
                    picture.as(PictureSize.PAGE)));
            return true;
        } catch (DuplicateKeyException meanwhile) {
            return !isThere(actor, id, fingerprint);
        }
    }

    private boolean isThere(Actor actor, PhotoId id, String fingerprint) {
        var there = photos.about(id);
        if (there.isEmpty()) {
            return false;
        }
        Right.PHOTO_SEND.require(actor, there.get());
        if (!there.get().fingerprint().equals(fingerprint)) {
            throw DomainException.conflict("register.photo.other");
        }
        return true;
    }

    /** For everybody when an entry that shows it is public; else for who sent it, its owners, and staff who vouch for it. */
    public Shown show(@Nullable Actor actor, PhotoId id, PictureSize size) {
        var photo = photos.with(size, id).orElseThrow(DomainException::notFound);
        var behind = entries.with(List.of(id));
        var today = LocalDate.now(clock);
        boolean open = behind.stream().anyMatch(entry -> entry.isPublicOn(today));
        boolean hers = Right.PHOTO_READ.isFor(actor, photo)
                || behind.stream().anyMatch(entry -> Right.PHOTO_READ.isFor(actor, entry.on(today)));
        if (!hers && !isCompared(actor, id)) {
            throw DomainException.notFound();
        }
        return new Shown(size == PictureSize.CARD ? photo.card() : photo.page(), open);
    }

    /** Whether she may see what it stood in before a change that waits. */
    private boolean isCompared(@Nullable Actor actor, PhotoId id) {
        return actor != null
                && inUse.compared(List.of(id)).values().stream()
                        .anyMatch(entry -> Right.PHOTO_READ.isFor(actor, entry));
    }

    static String fingerprint(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
