package no.heime.need;

import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;

/**
 * What is asked of whom, taken from the register at the moment of asking.
 *
 * @param minutes minutes a week that a yes reserves
 */
public record Question(EntryId entry, LadderStep step, Asked asked, String title, WeekTimes times, int minutes) {}
