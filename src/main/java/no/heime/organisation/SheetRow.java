package no.heime.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.heime.organisation.ImportRow.Complaint;
import no.heime.organisation.sheet.Sheet;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** One line of the list, cell by cell, and all that is wrong with it: whoever mends it wants to know everything at once. */
final class SheetRow {

    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    private final List<Complaint> complaints = new ArrayList<>();
    private final long number;

    SheetRow(List<@Nullable SheetColumn> columns, Sheet.Line line) {
        this.number = line.number();
        for (int place = 0; place < Math.min(columns.size(), line.cells().size()); place++) {
            var column = columns.get(place);
            var typed = line.cells().get(place).strip();
            if (column != null && !typed.isEmpty()) {
                cells.put(column, typed);
            }
        }
    }

    long number() {
        return number;
    }

    @Nullable
    String typed(SheetColumn column) {
        return cells.get(column);
    }

    /** What the cell says; null when it is empty, or when it is wrong, which is complained about. */
    <T> @Nullable T read(SheetColumn column, Function<String, T> meaning) {
        var typed = typed(column);
        if (typed == null) {
            if (column.required()) {
                complain(column, "organisation.import.missing");
            }
            return null;
        }
        try {
            return meaning.apply(typed);
        } catch (DomainException refused) {
            complain(column, refused.messageKey(), refused.parameters().toArray());
            return null;
        }
    }

    void complain(SheetColumn column, String messageKey, Object... parameters) {
        complaints.add(new Complaint(column, messageKey, List.of(parameters)));
    }

    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    boolean isWrong() {
        return !complaints.isEmpty();
    }
}
