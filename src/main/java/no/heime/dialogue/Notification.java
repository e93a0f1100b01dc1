package no.heime.dialogue;

import java.time.Instant;
import java.util.UUID;
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
 * @param municipality number of the one that answers for it, of what a next of kin may read, too; else null
 * @param link path within the app where one can do something about it
 * @param of the message to somebody else that this tells of; null but for a next of kin who has those messages
 * @param about somebody whom the sentence names, for a next of kin who acted for her; the name is looked up when it is read
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
        @Nullable String municipality,
        String link,
        @Nullable OfSomebody of,
        @Nullable PersonId about,
        boolean unread) {

    /** @param message which of her messages it is */
    record OfSomebody(PersonId resident, NotificationId message) {}

    /** What somebody is told of what has a title. */
    static Notification of(DomainEvent event, PersonId recipient, String key, String title, String link) {
        return new Notification(
                NotificationId.of(event.id(), recipient),
                recipient,
                event.at(),
                key,
                null,
                null,
                title,
                null,
                link,
                null,
                null,
                true);
    }

    /** What somebody is told of what needs none. */
    static Notification untitled(UUID event, Instant at, PersonId recipient, String key, String link) {
        return new Notification(
                NotificationId.of(event, recipient),
                recipient,
                at,
                key,
                null,
                null,
                null,
                null,
                link,
                null,
                null,
                true);
    }

    /** That there is a message for somebody, and nothing of what it says. */
    static Notification thatThereIs(Notification message, PersonId nextOfKin) {
        return new Notification(
                NotificationId.of(message.id().value(), nextOfKin),
                nextOfKin,
                message.at(),
                ForNextOfKin.THERE_IS_ONE,
                null,
                null,
                null,
                null,
                ForNextOfKin.screen(message.recipient()),
                new OfSomebody(message.recipient(), message.id()),
                null,
                true);
    }

    /** The same, of which this municipality answers for what it tells. */
    Notification in(@Nullable String number) {
        return new Notification(id, recipient, at, key, kind, district, title, number, link, of, about, unread);
    }

    /** The same, of which the sentence names this person. */
    Notification about(PersonId person) {
        return new Notification(id, recipient, at, key, kind, district, title, municipality, link, of, person, unread);
    }
}
