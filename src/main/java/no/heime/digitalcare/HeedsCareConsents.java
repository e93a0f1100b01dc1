package no.heime.digitalcare;

import java.util.EnumSet;
import java.util.Set;
import no.heime.consent.HeedsConsent;
import no.heime.consent.Purpose;
import no.heime.identity.Actor;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Component;

/** Deletes a resident's answers about a form, or shows them to nobody, when she does not say yes to it any more. */
@Component
class HeedsCareConsents implements HeedsConsent {

    private final DigitalCareService service;
    private final CareCatalogue catalogue;

    HeedsCareConsents(DigitalCareService service, CareCatalogue catalogue) {
        this.service = service;
        this.catalogue = catalogue;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(Purpose.KEEP_CARE_ANSWERS, Purpose.SHOW_CARE_ANSWERS);
    }

    @Override
    public Phrase called(String about) {
        return catalogue.called(new FormId(about));
    }

    @Override
    public void takenBack(Actor actor, Purpose purpose, String about) {
        var form = new FormId(about);
        if (purpose == Purpose.KEEP_CARE_ANSWERS) {
            service.forget(actor, form);
        } else {
            service.hide(actor, form);
        }
    }
}
