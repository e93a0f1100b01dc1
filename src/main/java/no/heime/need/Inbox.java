package no.heime.need;

import java.util.List;

/**
 * A municipality's open needs: the urgent first, then those nobody has been in touch with for longest.
 *
 * @param waitedTooLong how many are past their response target
 * @param hasMore whether there are more than these, which are the most pressing
 */
public record Inbox(String municipality, List<InboxRow> rows, int waitedTooLong, boolean hasMore) {

    /** How many needs are shown. */
    public int open() {
        return rows.size();
    }

    /** Those of one part, in the same order. */
    public List<InboxRow> rows(InboxPart part) {
        return rows.stream().filter(part::holds).toList();
    }
}
