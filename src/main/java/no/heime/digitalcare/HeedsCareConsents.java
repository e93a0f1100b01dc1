package no.heime.digitalcare;

import java.util.EnumSet;
import java.util.Set;
import no.heime.consent.Consents;
import no.heime.consent.HeedsConsent;
import no.heime.consent.Purpose;
import no.heime.consent.Way;
import no.heime.identity.Actor;
import org.springframework.stereotype.Component;

/** Deletes a resident's answers about digital care, or shows them to nobody, when she does not say yes to it any more. */
@Component
class HeedsCareConsents implements HeedsConsent {

    private final DigitalCareService service;
    private final Consents consents;

    HeedsCareConsents(DigitalCareService service, Consents consents) {
        this.service = service;
        this.consents = consents;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(Purpose.KEEP_CARE_ANSWERS, Purpose.SHOW_CARE_ANSWERS);
    }

    @Override
    public void takenBack(Actor actor, Purpose purpose) {
        var hers = service.mine(actor);
        if (purpose == Purpose.KEEP_CARE_ANSWERS) {
            hers.forEach(one -> service.forget(actor, one.id()));
            consents.ended(actor.id(), Purpose.SHOW_CARE_ANSWERS, Way.DELETED);
        } else {
            hers.stream().filter(one -> one.answers().shared()).forEach(one -> service.hide(actor, one.id()));
        }
    }
}
