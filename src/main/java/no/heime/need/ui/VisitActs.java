package no.heime.need.ui;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.NeedId;
import no.heime.need.VisitId;
import no.heime.shared.PartOfDay;

/** What can be said about a visit; the service decides. */
record VisitActs(
        AgreementService service, NeedId need, AgreementId agreement, BiConsumer<String, Consumer<Actor>> act) {

    void done(VisitId visit) {
        act.accept("agreement.visit.done.said", actor -> service.visitDone(actor, need, agreement, visit));
    }

    void noShow(VisitId visit) {
        act.accept("agreement.visit.no-show.said", actor -> service.noShow(actor, need, agreement, visit));
    }

    void cancel(VisitId visit, String why) {
        act.accept("agreement.visit.cancel.said", actor -> service.cancelVisit(actor, need, agreement, visit, why));
    }

    void move(VisitId visit, LocalDate to, PartOfDay part) {
        act.accept("agreement.visit.move.said", actor -> service.moveVisit(actor, need, agreement, visit, to, part));
    }
}
