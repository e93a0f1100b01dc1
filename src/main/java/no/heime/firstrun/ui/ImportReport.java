package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.organisation.ImportRow;
import no.heime.organisation.ImportRow.Complaint;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;

/** Every line of the file in plain words; what has to be mended stands first. */
final class ImportReport extends Div {

    private final Paragraph summary = new Paragraph();
    private final Div acts = new Div();

    ImportReport(List<ImportRow> rows) {
        addClassNames("stack", "import-report");
        acts.addClassName("actions");
        summary.setText(Arrays.stream(Verdict.values())
                .filter(verdict -> count(rows, verdict) > 0)
                .map(verdict -> Say.text("organisation.import.count." + verdict, count(rows, verdict)))
                .collect(Collectors.joining(" ")));
        OrderedList list = new OrderedList();
        rows.stream()
                .sorted(Comparator.comparing((ImportRow row) -> row.verdict() != Verdict.WRONG))
                .forEach(row -> list.add(line(row)));
        add(summary, acts, list);
    }

    private static long count(List<ImportRow> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    Paragraph summary() {
        return summary;
    }

    void act(Action action) {
        acts.add(action);
    }

    private static ListItem line(ImportRow row) {
        Span verdict =
                new Span(new Icon(icon(row.verdict())), new Span(Say.text("organisation.import." + row.verdict())));
        verdict.addClassNames("verdict", row.verdict().name());
        Span number = new Span(Say.text("first-run.organisations.line", row.line()));
        number.addClassName("hint");
        ListItem line = new ListItem(new Span(row.name()), number, verdict);
        if (!row.complaints().isEmpty()) {
            UnorderedList wrong = new UnorderedList();
            row.complaints().forEach(complaint -> wrong.add(new ListItem(words(complaint))));
            line.add(wrong);
        }
        return line;
    }

    private static String words(Complaint complaint) {
        return Say.text(
                "first-run.organisations.column",
                OrganisationsPart.name(complaint.column()),
                Say.text(complaint.messageKey(), complaint.parameters().toArray()));
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case READY -> "circle";
            case STORED -> "check";
            case ALREADY_THERE -> "minus";
            case WRONG -> "triangle-alert";
        };
    }
}
