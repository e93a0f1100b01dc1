package no.heime.register;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Deletes an entry with all that it was before, the reports about it, and the photos that nothing else shows. */
@Component
class ForgottenEntries {

    private final Entries entries;
    private final Versions versions;
    private final Reports reports;
    private final PhotosInUse photos;

    ForgottenEntries(Entries entries, Versions versions, Reports reports, PhotosInUse photos) {
        this.entries = entries;
        this.versions = versions;
        this.reports = reports;
        this.photos = photos;
    }

    /** @return false when somebody still has to be told something of it, or of what was reported */
    boolean forget(RegisterEntry entry) {
        var about = reports.findByEntry(entry.id());
        boolean untold = !entry.outbox().isEmpty()
                || about.stream().anyMatch(report -> !report.outbox().isEmpty());
        if (untold) {
            return false;
        }
        var shown = Stream.concat(
                        Stream.ofNullable(entry.content().photo()),
                        versions.of(entry.id()).stream()
                                .flatMap(version ->
                                        Stream.ofNullable(version.content().photo())))
                .map(Photo::id)
                .distinct()
                .toList();
        reports.deleteAll(about);
        versions.forget(entry.id());
        entries.remove(entry.id());
        photos.letGo(List.copyOf(shown));
        return true;
    }
}
