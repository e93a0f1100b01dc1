package no.heime.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.Identifier;

/** Identity of a {@link Notification}: the same event told to the same person is the same notification. */
public record NotificationId(UUID value) implements Identifier {

    static NotificationId of(UUID event, PersonId recipient) {
        return new NotificationId(
                UUID.nameUUIDFromBytes((event + "/" + recipient.value()).getBytes(StandardCharsets.UTF_8)));
    }
}
