package no.heime.need.ui;

import java.time.LocalDate;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.NeedId;
import no.heime.need.VisitId;
import no.heime.shared.PartOfDay;
import no.heime.shared.ui.Field;

/** What can be said about a visit; the service decides. */
record VisitActs(AgreementService service, NeedId need, AgreementId agreement, Doing doing) {

    void done(VisitId visit) {
        doing.act("agreement.visit.done.said", actor -> service.visitDone(actor, need, agreement, visit));
    }

    void noShow(VisitId visit) {
        doing.act("agreement.visit.no-show.said", actor -> service.noShow(actor, need, agreement, visit));
    }

    void cancel(VisitId visit, String why) {
        doing.act("agreement.visit.cancel.said", actor -> service.cancelVisit(actor, need, agreement, visit, why));
    }

    void move(VisitId visit, LocalDate to, PartOfDay part, Field day) {
        doing.act(
                "agreement.visit.move.said", actor -> service.moveVisit(actor, need, agreement, visit, to, part), day);
    }
}
