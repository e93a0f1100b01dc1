package no.heime.dialogue;

import no.heime.accesslog.LineQuestionEvent;
import no.heime.identity.Impartiality;
import no.heime.identity.PersonId;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells staff that somebody asks who has looked at her, and her what they answered. Whoever looked is not told, as long as
 * a colleague can answer.
 */
@Component
class AccessNews {

    private final Notifications notifications;
    private final Impartiality impartiality;
    private final Places places;

    AccessNews(Notifications notifications, Impartiality impartiality, Places places) {
        this.notifications = notifications;
        this.impartiality = impartiality;
        this.places = places;
    }

    @EventListener
    void on(LineQuestionEvent event) {
        switch (event) {
            case LineQuestionEvent.Received received ->
                impartiality.staffFor(received).stream()
                        .forEach(
                                staff -> tell(received, staff.id(), "dialogue.access.received", "/sporsmal-om-innsyn"));
            case LineQuestionEvent.Answered answered ->
                tell(answered, answered.resident(), "dialogue.access.answered", "/hvem-har-sett");
        }
    }

    private void tell(LineQuestionEvent event, PersonId recipient, String key, String link) {
        var municipality = places.municipality(event.municipality())
                .map(Municipality::name)
                .orElse(event.municipality());
        notifications.tell(Notification.of(event, recipient, key, municipality, link));
    }
}
