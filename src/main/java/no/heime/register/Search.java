package no.heime.register;

import java.time.DayOfWeek;
import no.heime.municipality.DistrictId;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; everything may be left open.
 *
 * @param words as typed; the last one may be unfinished
 * @param group id of a group of kinds
 * @param district where the asker is
 * @param limit how many at most
 */
public record Search(
        @Nullable String words,
        @Nullable KindId kind,
        @Nullable String group,
        @Nullable DistrictId district,
        @Nullable DayOfWeek day,
        int limit) {}
