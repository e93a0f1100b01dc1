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
    private final Versions versions;
    private final Reports reports;
    private final Photos photos;
    private final PhotosInUse inUse;

    ForgetsEntries(
            Entries entries, OwnEntries own, Versions versions, Reports reports, Photos photos, PhotosInUse inUse) {
        this.entries = entries;
        this.own = own;
        this.versions = versions;
        this.reports = reports;
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
        var about = reports.findByEntry(entry.id());
        boolean untold = entries.byId(entry.id()).stream()
                        .anyMatch(there -> !there.outbox().isEmpty())
                || about.stream().anyMatch(report -> !report.outbox().isEmpty());
        if (untold) {
            return false;
        }
        reports.deleteAll(about);
        versions.forget(entry.id());
        entries.remove(entry.id());
        return true;
    }
}
