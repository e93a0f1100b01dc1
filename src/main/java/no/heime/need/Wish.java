package no.heime.need;

import java.time.DayOfWeek;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;

/**
 * What {@link Ranking} has to know about a need.
 *
 * @param minutes minutes a week that help would take
 * @param today the day of the week it is where the need is
 */
public record Wish(KindId kind, WeekTimes times, Language language, int minutes, DayOfWeek today) {}
