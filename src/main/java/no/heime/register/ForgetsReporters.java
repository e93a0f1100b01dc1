package no.heime.register;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/** Deletes what somebody has reported and had answered; what waits for an answer waits on, as if nobody had signed it. */
@Component
class ForgetsReporters implements ForgetsPeople {

    private final Reports reports;

    ForgetsReporters(Reports reports) {
        this.reports = reports;
    }

    @Override
    public boolean forget(Actor actor) {
        reports.deleteByReporterAndStatus(actor.id(), ReportStatus.ANSWERED);
        reports.findByReporterAndStatus(actor.id(), ReportStatus.OPEN).forEach(this::becomesNobodys);
        return true;
    }

    private void becomesNobodys(Report report) {
        Retry.onConflict(() -> reports.findById(report.id())
                .map(fresh -> reports.save(fresh.byNobody()))
                .orElse(report));
    }
}
