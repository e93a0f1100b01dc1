package no.heime.dialogue;

import no.heime.privacy.ErasureEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that she is to be erased, so that she finds out when another has asked for it, and what holds it up. */
@Component
class ErasureNews {

    private final Notifications notifications;

    ErasureNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ErasureEvent event) {
        var key =
                switch (event) {
                    case ErasureEvent.Asked asked -> "dialogue.erasure.asked";
                    case ErasureEvent.HeldUp heldUp -> "dialogue.erasure.held-up";
                };
        notifications.tell(Notification.of(event, event.person(), key, "", "/mine-opplysninger"));
    }
}
