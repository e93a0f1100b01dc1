package no.heime.organisation;

import java.time.Duration;

/** For how long a link by which volunteers come can be opened. */
public enum LinkLasts {
    A_DAY(1),
    A_WEEK(7),
    A_MONTH(30);

    private final Duration length;

    LinkLasts(int days) {
        length = Duration.ofDays(days);
    }

    Duration length() {
        return length;
    }
}
