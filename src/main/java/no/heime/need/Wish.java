package no.heime.need;

import java.time.LocalDate;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;

/**
 * What {@link Ranking} has to know about a need.
 *
 * @param minutes minutes a week that help would take
 * @param today the day it is where the need is
 */
public record Wish(KindId kind, WeekTimes times, Language language, int minutes, LocalDate today) {}
