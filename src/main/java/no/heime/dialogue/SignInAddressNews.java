package no.heime.dialogue;

import no.heime.identity.SignInAddressGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that an e-mail address signs her in from now on, so that she finds one that somebody else has added. */
@Component
class SignInAddressNews {

    private final Notifications notifications;

    SignInAddressNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(SignInAddressGiven given) {
        notifications.tell(Notification.untitled(
                given.id(), given.at(), given.person(), "dialogue.sign-in-address.given", "/meg"));
    }
}
