package no.heime.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import no.heime.shared.startup.StartupFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** At which time of the night what is old is ended, by the setting {@code heime.retention.at}. */
@Component
class NightTime {

    private static final String SETTING = "HEIME_RETENTION_AT (heime.retention.at)";

    private final LocalTime at;

    /** @throws StartupFailure when it is no time of day */
    NightTime(@Value("${heime.retention.at}") String written) {
        try {
            this.at = LocalTime.parse(written.strip());
        } catch (DateTimeParseException noTime) {
            throw new StartupFailure("The setting %s holds \"%s\": it must be a time of day, such as 02:30."
                    .formatted(SETTING, written));
        }
    }

    /** The day whose time has come last. */
    LocalDate latest(Clock clock) {
        var now = ZonedDateTime.now(clock);
        return now.toLocalTime().isBefore(at) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    /** The day whose time comes next. */
    LocalDate next(Clock clock) {
        return latest(clock).plusDays(1);
    }
}
