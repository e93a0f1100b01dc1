package no.heime.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which entry shows which photo: nobody shows another's, and what no entry shows is not kept. Only what staff last
 * approved is there for them as long as a change of it waits, so that they see both.
 */
@Component
class PhotosInUse {

    private final Photos photos;
    private final Entries entries;
    private final Versions versions;

    PhotosInUse(Photos photos, Entries entries, Versions versions) {
        this.photos = photos;
        this.entries = entries;
        this.versions = versions;
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
        unseen.removeAll(compared(unseen).keySet());
        unseen.forEach(photos::remove);
        return unseen.size();
    }

    /** Those that staff compare with what waits, each with its entry. */
    Map<PhotoId, RegisterEntry> compared(Collection<PhotoId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var approved = versions.approvedWith(ids);
        var waiting = entries
                .byIds(approved.stream().map(PastVersion::entry).distinct().toList())
                .stream()
                .filter(entry -> entry.status() != EntryStatus.WITHDRAWN
                        && !entry.moderation().isApprovedAsWritten())
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
        var compared = new HashMap<PhotoId, RegisterEntry>();
        for (var version : approved) {
            var entry = waiting.get(version.entry());
            var photo = version.content().photo();
            if (entry != null && photo != null) {
                compared.put(photo.id(), entry);
            }
        }
        return compared;
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
