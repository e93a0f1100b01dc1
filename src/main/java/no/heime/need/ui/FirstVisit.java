package no.heime.need.ui;

import no.heime.need.VisitPlan;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What both say yes to: when the first visit is proposed to be. */
final class FirstVisit {

    private FirstVisit() {}

    static String proposed(VisitPlan.Slot slot, Moments moments) {
        return Say.text(
                "need.first-visit", moments.day(slot.date()) + " " + Say.text("shared.week.when." + slot.part()));
    }
}
