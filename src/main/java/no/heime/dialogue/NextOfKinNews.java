package no.heime.dialogue;

import java.util.List;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.proxy.ProxyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever has a resident's messages that there is a new one; what it says is read where it is shown, and logged. */
@Component
class NextOfKinNews {

    private final Notifications notifications;
    private final ProxyService proxies;

    NextOfKinNews(Notifications notifications, ProxyService proxies) {
        this.notifications = notifications;
        this.proxies = proxies;
    }

    /**
     * @param message that the resident gets
     * @param did who has done what it tells, and need not hear of it; null when nobody has, or it is not known
     * @return all who have her messages, also who did it
     */
    List<PersonId> alsoTell(Notification message, @Nullable PersonId did) {
        if (!ForNextOfKin.isHersToRead(message.key())) {
            return List.of();
        }
        var all = proxies.actingFor(message.recipient(), ProxyArea.MESSAGES);
        all.stream()
                .filter(person -> !person.equals(did))
                .forEach(person -> notifications.tell(Notification.thatThereIs(message, person)));
        return all;
    }
}
