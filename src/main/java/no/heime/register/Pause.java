package no.heime.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an owner has said of a break, as her entry's history keeps it.
 *
 * @param until the day on which it is public again; null when the break was ended before its time
 */
public record Pause(@Nullable LocalDate until) {

    static final Pause OVER = new Pause(null);
}
