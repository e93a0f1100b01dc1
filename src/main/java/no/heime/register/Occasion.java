package no.heime.register;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One time that something is, in Norwegian time.
 *
 * @param ends null when nobody has said how long it lasts
 */
public record Occasion(LocalDateTime starts, @Nullable LocalDateTime ends) {

    /** What nobody knows the end of is over once it has begun. */
    boolean isOverAt(LocalDateTime now) {
        return (ends == null ? starts : ends).isBefore(now);
    }
}
