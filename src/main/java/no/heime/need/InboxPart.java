package no.heime.need;

import java.util.function.Predicate;

/** A part of the inbox that one can look at by itself. A need may be in several. */
public enum InboxPart {
    ALL(row -> true),
    WAITED_TOO_LONG(row -> row.severity() == Severity.OVERDUE),
    OURS(row -> row.turn() == Turn.MUNICIPALITY),
    OTHERS(row -> row.turn() == Turn.OTHERS),
    AGREED(row -> row.status() == NeedStatus.AGREED);

    private final Predicate<InboxRow> holds;

    InboxPart(Predicate<InboxRow> holds) {
        this.holds = holds;
    }

    boolean holds(InboxRow row) {
        return holds.test(row);
    }
}
