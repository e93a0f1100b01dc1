package no.heime.dialogue;

import no.heime.digitalcare.AnsweredOnBehalf;
import no.heime.digitalcare.By;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.CareLinks;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationMoved;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.Language;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a resident that staff moved her part in digital care on, and staff that somebody wants to start. The form goes by
 * the name of its group, which tells of no illness. The same event twice is told once.
 */
@Component
class CareNews {

    private final Notifications notifications;
    private final PersonService persons;
    private final CareCatalogue catalogue;
    private final NextOfKinNews nextOfKin;

    CareNews(Notifications notifications, PersonService persons, CareCatalogue catalogue, NextOfKinNews nextOfKin) {
        this.nextOfKin = nextOfKin;
        this.notifications = notifications;
        this.persons = persons;
        this.catalogue = catalogue;
    }

    @EventListener
    void on(ParticipationMoved event) {
        if (event.by() == By.STAFF) {
            persons.byId(event.person())
                    .map(her ->
                            about(event, event.form(), her, "dialogue.care.resident." + event.stage(), CareLinks.MINE))
                    .ifPresent(message -> tellHer(message.in(event.municipality()), event.who()));
        } else {
            persons.caseWorkersOf(event.municipality()).stream()
                    .filter(staff ->
                            !staff.id().equals(event.person()) && !staff.id().equals(event.who()))
                    .map(staff ->
                            about(event, event.form(), staff, "dialogue.care.staff." + event.stage(), "/deltakelse"))
                    .forEach(notifications::tell);
        }
    }

    /** What a next of kin does for her, or a case worker on her word, she hears. */
    @EventListener
    void on(AnsweredOnBehalf event) {
        var whose = event.onHerWord() == null ? "dialogue.care.on-behalf" : "dialogue.care.on-word";
        var key = event.gone() ? whose + ".gone" : whose;
        persons.byId(event.person())
                .map(her -> about(event, event.form(), her, key, CareLinks.MINE))
                .ifPresent(message -> tellHer(message.in(event.municipality()), event.by()));
    }

    /** Her, and who has her messages. */
    private void tellHer(Notification message, @Nullable PersonId did) {
        notifications.tell(message);
        nextOfKin.alsoTell(message, did);
    }

    private Notification about(DomainEvent event, FormId form, Person recipient, String key, String link) {
        return Notification.of(event, recipient.id(), key, discreetly(form, recipient.language()), link);
    }

    private String discreetly(FormId about, Language language) {
        return catalogue
                .form(about)
                .flatMap(form -> catalogue.group(form.group()))
                .map(group -> group.names().in(language))
                .orElse("");
    }
}
