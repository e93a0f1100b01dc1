package no.heime.dialogue;

import no.heime.privacy.AccountEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps for somebody that she was told that her account would end. Who reads it has come, so it says that it stays.
 */
@Component
class AccountNews {

    private final Notifications notifications;

    AccountNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(AccountEnding ending) {
        notifications.tell(Notification.untitled(
                ending.id(),
                ending.at(),
                ending.person(),
                "dialogue.account.ending." + ending.days(),
                "/mine-opplysninger"));
    }
}
