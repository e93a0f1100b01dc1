package no.heime.need;

import no.heime.municipality.DistrictId;
import no.heime.register.Absences;
import no.heime.register.EntryId;
import no.heime.register.OfferContent;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, taken from the register at the moment of asking.
 *
 * @param home where the helper comes from, when that is known
 * @param offer what is offered, word for word
 * @param minutes minutes a week that a yes reserves
 */
public record Question(
        EntryId entry,
        LadderStep step,
        Asked asked,
        @Nullable DistrictId home,
        OfferContent offer,
        int minutes) {

    String title() {
        return offer.title();
    }

    WeekTimes times() {
        return offer.times();
    }

    Absences absences() {
        return offer.absences();
    }
}
