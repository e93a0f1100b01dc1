package no.heime.need;

import java.util.List;

/**
 * A municipality's open needs: the urgent first, then those nobody has been in touch with for longest.
 *
 * @param waitedTooLong how many are past their response target
 */
public record Inbox(String municipality, List<InboxRow> rows, int waitedTooLong) {

    /** How many needs are open. */
    public int open() {
        return rows.size();
    }
}
