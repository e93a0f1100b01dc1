package no.heime.register.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.heime.register.Occasion;
import no.heime.shared.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * One small card. The phone writes the sentence in its own language.
 *
 * @param icon name of a Lucide icon
 * @param provider the organisation's name; null for a neighbour
 * @param place name of the nearest district where it is
 * @param minutes to it; null when nobody has to travel or the district is not known
 * @param days days of the week on which it is, as {@code THURSDAY}; empty for any
 * @param coming the next times it is, the soonest first; empty when it has no clock time
 * @param when in the owner's words
 * @param price in the owner's words; null when it is free
 * @param confirmed the day on which somebody last vouched for it
 */
record NearbyCard(
        UUID id,
        String title,
        LadderStep step,
        String icon,
        @Nullable String provider,
        @Nullable String place,
        @Nullable Integer minutes,
        boolean withBoat,
        List<String> days,
        List<Occasion> coming,
        @Nullable String when,
        @Nullable String price,
        @Nullable LocalDate confirmed,
        String url) {}
