package no.heime.dialogue;

import no.heime.identity.PasskeyMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that a passkey of hers was made, so that she finds one that somebody else has made. */
@Component
class PasskeyNews {

    private final Notifications notifications;

    PasskeyNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(PasskeyMade made) {
        notifications.tell(Notification.untitled(made.id(), made.at(), made.person(), "dialogue.passkey.made", "/meg"));
    }
}
