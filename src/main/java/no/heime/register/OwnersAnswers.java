package no.heime.register;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who confirms, changes or withdraws an entry has answered those who say that it does not hold any more. */
@Component
class OwnersAnswers {

    private final ReportService reports;

    OwnersAnswers(ReportService reports) {
        this.reports = reports;
    }

    @EventListener
    void on(RegisterEvent event) {
        switch (event) {
            case RegisterEvent.EntryConfirmed confirmed -> reports.settle(event, ReportAnswer.Outcome.CONFIRMED);
            case RegisterEvent.EntryEdited edited -> reports.settle(event, ReportAnswer.Outcome.MENDED);
            case RegisterEvent.EntryPublished published -> reports.settle(event, ReportAnswer.Outcome.MENDED);
            case RegisterEvent.EntryWithdrawn withdrawn -> reports.settle(event, ReportAnswer.Outcome.WITHDRAWN);
            // new, or staff's doing: no word of the owner's
            case RegisterEvent.EntryRegistered registered -> {}
            case RegisterEvent.EntryApproved approved -> {}
            case RegisterEvent.EntryReturned returned -> {}
            case RegisterEvent.EntryHidden hidden -> {}
            case RegisterEvent.EntryEnding ending -> {}
            case RegisterEvent.EntryUnconfirmed unconfirmed -> {}
            case RegisterEvent.EntryHandedOver handed -> {}
        }
    }
}
