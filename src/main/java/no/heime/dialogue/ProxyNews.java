package no.heime.dialogue;

import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.proxy.ProxyEvent;
import no.heime.shared.EmailAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the two sides of a proxy what the other has done. Nobody is told what she did herself. */
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
                }
            }
            case ProxyEvent.TakenUp taken -> tell(event, taken.giver(), "taken-up");
            case ProxyEvent.Declined declined -> tell(event, declined.giver(), "declined");
            case ProxyEvent.Ended ended -> {
                Stream.of(Optional.of(ended.giver()), Optional.ofNullable(ended.holder()))
                        .flatMap(Optional::stream)
                        .filter(who -> !who.equals(ended.by()))
                        .forEach(who -> tell(event, who, "ended"));
            }
        }
    }

    private Optional<PersonId> known(EmailAddress email) {
        return people.byEmail(email).map(Person::id);
    }

    private void tell(ProxyEvent event, PersonId recipient, String what) {
        notifications.tell(new Notification(
                NotificationId.of(event.id(), recipient),
                recipient,
                event.at(),
                "dialogue.proxy." + what,
                null,
                null,
                null,
                SCREEN,
                true));
    }
}
