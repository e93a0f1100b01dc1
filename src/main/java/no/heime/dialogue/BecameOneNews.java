package no.heime.dialogue;

import no.heime.identity.BecameOne;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that what led to another account leads to her, so that she finds it when somebody else has done it. */
@Component
class BecameOneNews {

    private final Notifications notifications;

    BecameOneNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(BecameOne one) {
        notifications.tell(Notification.untitled(one.id(), one.at(), one.person(), "dialogue.became-one", "/meg"));
    }
}
