package no.heime.dialogue;

import no.heime.identity.SignInNumberGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that a mobile number signs her in from now on, so that she finds one that somebody else has added. */
@Component
class SignInNumberNews {

    private final Notifications notifications;

    SignInNumberNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(SignInNumberGiven given) {
        notifications.tell(
                Notification.untitled(given.id(), given.at(), given.person(), "dialogue.sign-in-number.given", "/meg"));
    }
}
