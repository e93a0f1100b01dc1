package no.heime.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which entry shows which photo: nobody shows another's, and what no entry shows is not kept. */
@Component
class PhotosInUse {

    private final Photos photos;
    private final Entries entries;

    PhotosInUse(Photos photos, Entries entries) {
        this.photos = photos;
        this.entries = entries;
    }

    /**
     * @param there the entry as it is; null for a new one
     * @throws DomainException {@code register.photo.unknown} when the photo is not there, or is somebody else's
     */
    void require(Actor actor, @Nullable RegisterEntry there, EntryContent content) {
        var photo = content.photo();
        if (photo == null || there != null && isOf(there, photo.id())) {
            return;
        }
        var sent = photos.about(photo.id());
        if (sent.isEmpty() || !sent.get().by().equals(actor.id()) && !speaksForOneWith(actor, photo.id())) {
            throw DomainException.invalid("register.photo.unknown", "photo");
        }
    }

    private static boolean isOf(RegisterEntry entry, PhotoId id) {
        var photo = entry.content().photo();
        return photo != null && photo.id().equals(id);
    }

    private boolean speaksForOneWith(Actor actor, PhotoId id) {
        return entries.with(List.of(id)).stream()
                .anyMatch(entry -> entry.provider().isSpokenForBy(actor));
    }

    /** Forgets a photo when no entry shows it any more. */
    void letGo(@Nullable Photo photo) {
        if (photo != null) {
            letGo(List.of(photo.id()));
        }
    }

    /** @return how many were forgotten */
    int letGo(Collection<PhotoId> ids) {
        var unseen = new HashSet<>(ids);
        unseen.removeAll(shown(ids));
        unseen.forEach(photos::remove);
        return unseen.size();
    }

    private Set<PhotoId> shown(Collection<PhotoId> ids) {
        var shown = new HashSet<PhotoId>();
        for (var entry : entries.with(ids)) {
            var photo = entry.content().photo();
            if (photo != null) {
                shown.add(photo.id());
            }
        }
        return shown;
    }
}
