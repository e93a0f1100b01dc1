package no.heime.register.ui;

import java.time.Instant;
import java.time.LocalDate;
import no.heime.register.EntryStatus;
import no.heime.register.RegisterEntry;

/**
 * How an entry stands for its owner now.
 *
 * @param doubted whether readers say that it does not hold any more
 */
record OwnStanding(RegisterEntry entry, boolean doubted, LocalDate today, Instant now) {

    boolean isWithdrawn() {
        return entry.status() == EntryStatus.WITHDRAWN;
    }

    boolean isApproved() {
        return entry.status() == EntryStatus.APPROVED;
    }

    boolean isPaused() {
        LocalDate until = entry.moderation().pausedUntil();
        return !isWithdrawn() && until != null && today.isBefore(until);
    }

    boolean hasRunOut() {
        LocalDate until = entry.content().validUntil();
        return until != null && until.isBefore(today);
    }

    /** Whether she is asked, as everybody is from time to time, if it still holds. */
    boolean isDue() {
        return entry.isToBeConfirmed(today, now);
    }

    /** Whether she is asked for that reason or another. */
    boolean isToBeConfirmed() {
        return isDue() || isApproved() && doubted;
    }

    /** Whether a word of hers is wanted now. */
    boolean waitsForOwner() {
        return entry.waitsForOwner(today, now) || doubted;
    }
}
