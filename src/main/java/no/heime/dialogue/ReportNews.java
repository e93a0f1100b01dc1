package no.heime.dialogue;

import no.heime.identity.Impartiality;
import no.heime.identity.PersonId;
import no.heime.register.ReportEvent;
import no.heime.register.ReportKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells staff that a reader reports something, the owner when her entry is said not to hold any more, and whoever reported
 * it that there is an answer. Who reported it is told to nobody, and staff hear of their own entries as owners do.
 */
@Component
class ReportNews {

    private final Notifications notifications;
    private final Impartiality impartiality;

    ReportNews(Notifications notifications, Impartiality impartiality) {
        this.notifications = notifications;
        this.impartiality = impartiality;
    }

    @EventListener
    void on(ReportEvent event) {
        switch (event) {
            case ReportEvent.Received received -> received(received);
            case ReportEvent.Answered answered -> {
                var reporter = answered.about().reporter();
                if (reporter != null) {
                    tell(answered, reporter, "dialogue.report.answered", "/meldt");
                }
            }
        }
    }

    private void received(ReportEvent.Received event) {
        var about = event.about();
        boolean ownersToo = about.kind() == ReportKind.NO_LONGER_TRUE;
        impartiality.staffFor(event).stream()
                .filter(person -> !person.id().equals(about.reporter()))
                .filter(person -> !(ownersToo && person.id().equals(event.owner())))
                .forEach(person -> tell(
                        event,
                        person.id(),
                        ownersToo ? "dialogue.report.no-longer-true" : "dialogue.report.concern",
                        "/meldt-inn"));
        if (ownersToo && !event.owner().equals(about.reporter())) {
            tell(event, event.owner(), "dialogue.report.no-longer-true.owner", RegisterNews.mine(about.entry()));
        }
    }

    private void tell(ReportEvent event, PersonId recipient, String key, String link) {
        notifications.tell(Notification.of(event, recipient, key, event.about().title(), link));
    }
}
