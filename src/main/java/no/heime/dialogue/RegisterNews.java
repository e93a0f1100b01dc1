package no.heime.dialogue;

import no.heime.identity.Impartiality;
import no.heime.identity.PersonId;
import no.heime.register.EntryId;
import no.heime.register.RegisterEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells staff that an entry waits for them, and its owner what they decided. The same event twice is told once. */
@Component
class RegisterNews {

    private final Notifications notifications;
    private final Impartiality impartiality;

    RegisterNews(Notifications notifications, Impartiality impartiality) {
        this.notifications = notifications;
        this.impartiality = impartiality;
    }

    @EventListener
    void on(RegisterEvent event) {
        switch (event) {
            case RegisterEvent.EntryRegistered registered -> staff(registered, "dialogue.register.submitted");
            case RegisterEvent.EntryEdited edited -> {
                seenTo(edited);
                staff(edited, "dialogue.register.edited");
            }
            case RegisterEvent.EntryApproved approved -> owner(approved, "dialogue.register.approved");
            case RegisterEvent.EntryReturned returned -> owner(returned, "dialogue.register.returned");
            case RegisterEvent.EntryHidden hidden -> owner(hidden, "dialogue.register.hidden");
            case RegisterEvent.EntryEnding ending ->
                owner(ending, ending.renewable() ? "dialogue.register.ending" : "dialogue.register.ending.waits");
            case RegisterEvent.EntryUnconfirmed unconfirmed -> owner(unconfirmed, "dialogue.register.unconfirmed");
            case RegisterEvent.EntryHandedOver handed -> bothHands(handed);
            // the owner did it herself, and nobody else has to do anything about it
            case RegisterEvent.EntryConfirmed confirmed -> seenTo(confirmed);
            case RegisterEvent.EntryWithdrawn withdrawn -> seenTo(withdrawn);
            case RegisterEvent.EntryPublished published -> seenTo(published);
        }
    }

    private void seenTo(RegisterEvent event) {
        notifications.seenTo(event.about().owner(), mine(event.about().entry()));
    }

    private void staff(RegisterEvent event, String key) {
        impartiality.staffFor(event.about()).stream()
                .filter(person -> !person.id().equals(event.about().owner()))
                .forEach(person -> tell(event, person.id(), key, "/godkjenne"));
    }

    private void owner(RegisterEvent event, String key) {
        tell(event, event.about().owner(), key, mine(event.about().entry()));
    }

    /** Who gave it away and who has it now; whoever did it knows. */
    private void bothHands(RegisterEvent.EntryHandedOver handed) {
        if (!handed.by().equals(handed.from())) {
            tell(
                    handed,
                    handed.from(),
                    "dialogue.register.handed-over.from",
                    mine(handed.about().entry()));
        }
        if (!handed.by().equals(handed.about().owner())) {
            tell(
                    handed,
                    handed.about().owner(),
                    "dialogue.register.handed-over.to",
                    mine(handed.about().entry()));
        }
    }

    /** Her own list, with what she is told of at the top. */
    static String mine(EntryId entry) {
        return "/mine?vis=" + entry.value();
    }

    private void tell(RegisterEvent event, PersonId recipient, String key, String link) {
        notifications.tell(Notification.of(event, recipient, key, event.about().title(), link));
    }
}
