package no.heime.register;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/**
 * Withdraws what somebody has registered in her own name, as she would herself, and deletes it with all that it was
 * before and her photos.
 */
@Component
class ForgetsEntries implements ForgetsPeople {

    private final Entries entries;
    private final OwnEntries own;
    private final ForgottenEntries forgotten;
    private final Photos photos;
    private final PhotosInUse inUse;

    ForgetsEntries(Entries entries, OwnEntries own, ForgottenEntries forgotten, Photos photos, PhotosInUse inUse) {
        this.entries = entries;
        this.own = own;
        this.forgotten = forgotten;
        this.photos = photos;
        this.inUse = inUse;
    }

    @Override
    public boolean forget(Actor actor) {
        List<Boolean> done = entries.ofOwners(List.of(actor.id().value())).stream()
                .map(entry -> forget(actor, entry))
                .toList();
        inUse.letGo(photos.sentBy(actor.id()).stream().map(StoredPhoto::id).toList());
        return done.stream().allMatch(Boolean::booleanValue);
    }

    private boolean forget(Actor actor, RegisterEntry entry) {
        if (entry.status() != EntryStatus.WITHDRAWN) {
            own.withdraw(actor, entry.id());
        }
        return entries.byId(entry.id()).map(forgotten::forget).orElse(true);
    }
}
