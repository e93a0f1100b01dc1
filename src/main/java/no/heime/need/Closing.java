package no.heime.need;

import no.heime.shared.DomainException;
import no.heime.shared.WayBack;
import org.jspecify.annotations.Nullable;

/** The end of one need, and the way back from it. */
record Closing(Need need) {

    /** Ends everything: it helped, or it is no longer needed. Twice is once. */
    void close(@Nullable String words, Act act) {
        if (!need.status().isClosed()) {
            finish(words, act);
        }
    }

    /** @throws DomainException stale, when somebody would have to be told */
    void closeQuietly(Act act) {
        if (!need.status().isClosed() && !isQuiet()) {
            throw DomainException.stale("need.refused.not-quiet");
        }
        close(null, act);
    }

    void finish(@Nullable String words, Act act) {
        var along = act.within(Happening.CLOSED);
        need.asking().withdrawAll(along);
        need.agreeing().endAll(along);
        need.closes(act.at());
        need.tell(HistoryEntry.of(act, Happening.CLOSED).saying(words));
    }

    /**
     * Whether it can be undone: nobody is told to stay away, and it does not follow what she has said in her part of
     * digital care.
     */
    boolean isQuiet() {
        return !need.isWishedInSomePart()
                && need.asked().live().findAny().isEmpty()
                && need.agreed().running().findAny().isEmpty();
    }

    /**
     * Undoes it: the need stands where it stood. Twice is once.
     *
     * @throws DomainException conflict, when another closed it, it has helped, or somebody was told to stay away; stale,
     *     when that is too long ago
     */
    void reopen(Act act) {
        if (!need.status().isClosed()) {
            return;
        }
        var closed = need.told()
                .justClosedBy(act)
                .filter(line -> isQuiet())
                .orElseThrow(() -> DomainException.conflict("need.refused.closed-for-good"));
        WayBack.mustBeOpen(closed.at(), act.at());
        need.reopens();
        need.tell(HistoryEntry.of(act, Happening.REOPENED));
    }
}
