package no.heime.register;

import java.time.LocalDate;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** A day that somebody alive can mean: one can count on from it without leaving the calendar. */
final class NearDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private NearDay() {}

    /** @throws DomainException {@code register.day.out-of-range} when it is in another age */
    static @Nullable LocalDate optional(@Nullable LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw DomainException.invalid("register.day.out-of-range", field);
        }
        return day;
    }
}
