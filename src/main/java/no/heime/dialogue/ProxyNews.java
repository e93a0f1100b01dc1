package no.heime.dialogue;

import java.util.Optional;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.ProxyArea;
import no.heime.proxy.ProxyEvent;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the two sides of a proxy what the other has done, and case workers what a colleague has done on paper. Nobody is told
 * what she did herself.
 */
@Component
class ProxyNews {

    private static final String SCREEN = "/fullmakt";

    private final Notifications notifications;
    private final PersonService people;

    ProxyNews(Notifications notifications, PersonService people) {
        this.notifications = notifications;
        this.people = people;
    }

    @EventListener
    void on(ProxyEvent event) {
        switch (event) {
            case ProxyEvent.Asked asked -> {
                known(asked.email()).ifPresent(who -> tell(event, who, "asked"));
                if (asked.onPaper()) {
                    tell(event, asked.giver(), "on-paper");
                    colleagues(event, asked.municipality(), asked.enteredBy(), "entered");
                }
            }
            case ProxyEvent.TakenUp taken -> tell(event, taken.giver(), "taken-up");
            case ProxyEvent.Declined declined -> tell(event, declined.giver(), "declined");
            case ProxyEvent.Ended ended -> {
                if (ended.holder() != null) {
                    notifications.forgetMessagesOf(ended.giver(), ended.holder());
                }
                if (!ended.giver().equals(ended.by())) {
                    tell(event, ended.giver(), "ended");
                }
                if (ended.holder() != null && !ended.holder().equals(ended.by())) {
                    tellOf(event, ended.holder(), "ended.from");
                }
                colleagues(event, ended.municipality(), ended.by(), "ended-for");
            }
            case ProxyEvent.Lessened lessened -> {
                if (lessened.area() == ProxyArea.MESSAGES) {
                    notifications.forgetMessagesOf(lessened.giver(), lessened.holder());
                }
                if (!lessened.giver().equals(lessened.by())) {
                    tell(event, lessened.giver(), "lessened");
                }
                tellOf(event, lessened.holder(), "lessened.from." + lessened.area());
                colleagues(event, lessened.municipality(), lessened.by(), "lessened-for");
            }
        }
    }

    /** The other case workers there hear of what one of them has done for a resident on paper. */
    private void colleagues(ProxyEvent event, @Nullable String municipality, @Nullable PersonId who, String what) {
        if (municipality != null) {
            people.caseWorkersOf(municipality).stream()
                    .map(Person::id)
                    .filter(one -> !one.equals(who) && !one.equals(event.giver()))
                    .forEach(one -> tell(event, one, what, SCREEN + "/papir/" + event.giver()));
        }
    }

    private Optional<PersonId> known(EmailAddress email) {
        return people.byEmail(email).map(Person::id);
    }

    private void tell(ProxyEvent event, PersonId recipient, String what) {
        tell(event, recipient, what, SCREEN);
    }

    /** The next of kin may act for several, and reads whom it is about. */
    private void tellOf(ProxyEvent event, PersonId holder, String what) {
        notifications.tell(Notification.untitled(event.id(), event.at(), holder, "dialogue.proxy." + what, SCREEN)
                .about(event.giver()));
    }

    private void tell(ProxyEvent event, PersonId recipient, String what, String screen) {
        notifications.tell(Notification.untitled(event.id(), event.at(), recipient, "dialogue.proxy." + what, screen));
    }
}
