package no.heime.need;

import no.heime.municipality.DistrictId;
import no.heime.register.Absences;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, taken from the register at the moment of asking.
 *
 * @param home where the helper comes from, when that is known
 * @param minutes minutes a week that a yes reserves
 */
public record Question(
        EntryId entry,
        LadderStep step,
        Asked asked,
        @Nullable DistrictId home,
        String title,
        WeekTimes times,
        Absences absences,
        int minutes) {}
