package no.heime.accesslog;

import java.time.Duration;

/** What somebody has seen of another. */
public enum Seen {
    /** Her need in a list, without her name. */
    NEED_LISTED(Within.A_DAY),
    /** Her need: name, phone, e-mail and what she has written. */
    NEED(Within.A_WHILE),
    /** What is agreed with her: name, phone, e-mail, and, of who gets help, what she has written and where to come. */
    AGREEMENT(Within.A_WHILE),
    /** Her name, as somebody who helps. */
    HELPS(Within.A_DAY),
    /** Her part in digital care: name, phone and answers. */
    PARTICIPATION(Within.A_WHILE),
    /** What she has registered and nobody has approved yet. */
    ENTRY(Within.A_DAY),
    /** Her name in the history of what her organisation has registered, or of the organisation itself. */
    HISTORY(Within.A_DAY),
    /** Her name among those who speak for an organisation. */
    COORDINATES(Within.A_DAY),
    /** Her name and e-mail as who has registered an organisation. */
    REGISTRANT(Within.A_DAY),
    /** What she has reported, with her name. */
    REPORT(Within.A_DAY),
    /** What she has asked about who has looked, with her name. */
    QUESTION(Within.A_DAY);

    private final Duration sameLook;

    Seen(Duration sameLook) {
        this.sameLook = sameLook;
    }

    /** For how long seeing it again is the same look: a screen that draws itself anew is no new one. */
    Duration sameLook() {
        return sameLook;
    }

    private static final class Within {
        static final Duration A_WHILE = Duration.ofMinutes(15);
        static final Duration A_DAY = Duration.ofDays(1);
    }
}
