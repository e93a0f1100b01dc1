package no.heime.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.heime.shared.DomainException;
import no.heime.shared.retention.StorageTime;
import org.jspecify.annotations.Nullable;

/**
 * For how long one kind of data is kept in a municipality.
 *
 * @param months so many, from that day on
 * @param from the first day on which that holds
 * @param before how many held until then; null where nothing is ended before that day
 */
public record Term(int months, LocalDate from, @Nullable Integer before) {

    /** So many days nothing is ended where this is new, so that the municipality can say how long it should be. */
    static final int DAYS_TO_SAY = 14;

    /** Of what nobody has said anything about: the usual time, in a while. */
    static Term announced(StorageTime kind, LocalDate today) {
        return new Term(kind.usual(), today.plusDays(DAYS_TO_SAY), null);
    }

    /** For how many months a day keeps it; empty as long as nothing is ended. */
    Optional<Integer> on(LocalDate day) {
        return Optional.ofNullable(day.isBefore(from) ? before : Integer.valueOf(months));
    }

    /**
     * Longer, or as long, holds at once; shorter from tomorrow on, and never earlier than it was announced.
     *
     * @throws DomainException {@code retention.refused.months}, outside the limits
     */
    Term set(StorageTime kind, int wanted, LocalDate today) {
        kind.require(wanted);
        var held = on(today);
        if (held.isEmpty()) {
            var tomorrow = today.plusDays(1);
            return new Term(wanted, from.isBefore(tomorrow) ? tomorrow : from, null);
        }
        return wanted >= held.get() ? new Term(wanted, today, null) : new Term(wanted, today.plusDays(1), held.get());
    }

    /**
     * What was over before this moment is older than so many months on a day. Counted back from the day's beginning, so that
     * a month that is shorter keeps it a little longer, and never less long.
     */
    static Instant before(LocalDate day, int months, ZoneId zone) {
        return day.minusMonths(months).atStartOfDay(zone).toInstant();
    }

    /** As the limits are now. */
    Term within(StorageTime kind) {
        return new Term(kind.within(months), from, before == null ? null : kind.within(before));
    }

    /** Whether another time, or none, holds until its first day. */
    boolean isToCome(LocalDate today) {
        return today.isBefore(from);
    }
}
