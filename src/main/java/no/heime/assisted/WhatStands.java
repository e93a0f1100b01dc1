package no.heime.assisted;

import java.time.LocalDate;
import java.util.List;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What stands here of somebody who has not come herself, so that who talks with her can tell her.
 *
 * @param said what she said yes to last; null when no talk with her is kept
 * @param registered what was registered for her, a line each
 * @param deletedOn the day on which she is deleted; null when she has not asked for it
 */
public record WhatStands(
        @Nullable String said,
        List<Phrase> registered,
        @Nullable LocalDate deletedOn) {

    public WhatStands {
        registered = List.copyOf(registered);
    }
}
