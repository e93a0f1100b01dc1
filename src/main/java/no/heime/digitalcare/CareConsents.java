package no.heime.digitalcare;

import no.heime.consent.Consents;
import no.heime.consent.Purpose;
import no.heime.consent.Way;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts down what residents have said yes to with their answers, and take back. Heard twice, it is put down once. */
@Component
class CareConsents {

    private final Consents consents;

    CareConsents(Consents consents) {
        this.consents = consents;
    }

    @EventListener
    void on(CareConsented said) {
        var form = said.form().value();
        consents.given(said.person(), Purpose.KEEP_CARE_ANSWERS, form, said.keep(), said.way(), said.at());
        var show = said.show();
        if (show == null) {
            consents.ended(said.person(), Purpose.SHOW_CARE_ANSWERS, form, said.way(), said.at());
        } else {
            consents.given(said.person(), Purpose.SHOW_CARE_ANSWERS, form, show, said.way(), said.at());
        }
    }

    /** What was withdrawn when its form was not told is put down by nobody: it was not put down before either. */
    @EventListener
    @Order(ParticipationWithdrawn.BEFORE_IT_IS_FORGOTTEN)
    void on(ParticipationWithdrawn gone) {
        var about = gone.form();
        if (about == null) {
            return;
        }
        var way = gone.way() == null ? Way.DELETED : gone.way();
        var form = about.value();
        consents.ended(gone.person(), Purpose.KEEP_CARE_ANSWERS, form, way, gone.at());
        consents.ended(
                gone.person(), Purpose.SHOW_CARE_ANSWERS, form, way == Way.TIME_OVER ? way : Way.DELETED, gone.at());
    }
}
