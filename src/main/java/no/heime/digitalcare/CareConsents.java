package no.heime.digitalcare;

import no.heime.consent.Consents;
import no.heime.consent.Purpose;
import no.heime.consent.Shown;
import no.heime.consent.Way;
import no.heime.identity.PersonId;
import no.heime.shared.Language;
import org.springframework.stereotype.Component;

/** Puts down what a resident has said yes to with her answers, for all forms together. */
@Component
class CareConsents {

    private final Consents consents;
    private final Participations participations;

    CareConsents(Consents consents, Participations participations) {
        this.consents = consents;
        this.participations = participations;
    }

    /** After it is kept: what is sent again because no answer came is put down then. */
    void putDown(DigitalParticipation kept, Shown shown) {
        consents.given(kept.person(), Purpose.KEEP_CARE_ANSWERS, shown);
        if (kept.answers().shared()) {
            consents.given(kept.person(), Purpose.SHOW_CARE_ANSWERS, shown);
        } else if (nothingIsShown(kept.person(), kept.id())) {
            consents.ended(kept.person(), Purpose.SHOW_CARE_ANSWERS, Way.FORM);
        }
    }

    /** Kept before its yes was put down by itself; what phones showed then is the first version of its words. */
    void putDownLater(DigitalParticipation kept) {
        var shown = new Shown(1, Language.NB);
        consents.wasGiven(kept.person(), Purpose.KEEP_CARE_ANSWERS, shown, kept.consentAt());
        if (kept.answers().shared()) {
            consents.wasGiven(kept.person(), Purpose.SHOW_CARE_ANSWERS, shown, kept.consentAt());
        }
    }

    /** What goes is still there until all have heard of it. */
    void putDownWithout(PersonId person, ParticipationId gone) {
        if (nothingIsShown(person, gone)) {
            consents.ended(person, Purpose.SHOW_CARE_ANSWERS, Way.DELETED);
        }
        if (participations.findByPerson(person).stream()
                .allMatch(one -> one.id().equals(gone))) {
            consents.ended(person, Purpose.KEEP_CARE_ANSWERS, Way.DELETED);
        }
    }

    private boolean nothingIsShown(PersonId person, ParticipationId butFor) {
        return participations.findByPerson(person).stream()
                .filter(one -> !one.id().equals(butFor))
                .noneMatch(one -> one.answers().shared());
    }
}
