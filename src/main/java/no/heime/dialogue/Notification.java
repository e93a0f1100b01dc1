package no.heime.dialogue;

import java.time.Instant;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something one person is told. Kept as a text key and what it is about, and written out in the reader's language; no
 * name, address or own words of anybody.
 *
 * @param key of the sentence; its parameters are what the need or entry is called, and the district
 * @param kind what it is about, when that is a kind of help
 * @param title what it is about, when that is an entry of the register
 * @param link path within the app where one can do something about it
 * @param unread kept as a field of its own, so that unread ones are counted in an index
 */
@Document("notifications")
@TypeAlias("notification")
record Notification(
        @Id NotificationId id,
        PersonId recipient,
        Instant at,
        String key,
        @Nullable KindId kind,
        @Nullable DistrictId district,
        @Nullable String title,
        String link,
        boolean unread) {

    /** What somebody is told of what has a title. */
    static Notification of(DomainEvent event, PersonId recipient, String key, String title, String link) {
        return new Notification(
                NotificationId.of(event.id(), recipient), recipient, event.at(), key, null, null, title, link, true);
    }
}
