package no.heime.need.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.heime.need.InboxRow;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.shared.ui.Rows;
import org.jspecify.annotations.Nullable;

/** The needs that wait, most pressing first. What is there already stays there, wherever one has come to in it. */
final class InboxList extends Rows {

    private final Map<NeedId, InboxLine> lines = new HashMap<>();

    InboxList() {
        addClassName("inbox-list");
    }

    /** @param list what stands behind each address, so that the list stays the same one */
    void show(List<InboxRow> rows, @Nullable NeedId open, String list) {
        Map<NeedId, InboxLine> gone = new HashMap<>(lines);
        rows.forEach(row -> gone.remove(row.id()));
        gone.forEach((id, line) -> {
            lines.remove(id);
            remove(line);
        });
        for (int at = 0; at < rows.size(); at++) {
            InboxRow row = rows.get(at);
            InboxLine line = lines.computeIfAbsent(row.id(), absent -> new InboxLine());
            takesPlace(line, at);
            line.show(row, row.id().equals(open), NeedLinks.inbox(row.id()) + list);
        }
    }

    /** Whoever stands on a line loses the focus when it is moved: where one has gone down, that one is, and not all below it. */
    private void takesPlace(InboxLine line, int at) {
        if (indexOf(line) == at + 1) {
            remove(getComponentAt(at));
        } else if (indexOf(line) != at) {
            addComponentAtIndex(at, line);
        }
    }
}
