package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.identity.CurrentUser;
import no.heime.organisation.ImportRow;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.organisation.OrganisationImport;
import no.heime.organisation.SheetColumn;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;

/** The municipality's own list of organisations: a file is looked at line by line first, and stored when one says so. */
final class OrganisationsPart extends Div {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OrganisationImport organisations;
    private final CurrentUser user;
    private final String municipality;
    private final Attempt attempt = new Attempt();
    private final Div report = new Div();

    OrganisationsPart(OrganisationImport organisations, CurrentUser user, String municipality) {
        this.organisations = organisations;
        this.user = user;
        this.municipality = municipality;
        addClassName("stack");
        report.addClassName("stack");
        var file = new CsvFile(OrganisationImport.MOST_BYTES, this::look, this::tooLarge);
        add(
                new Paragraph(Say.text("first-run.organisations.lead")),
                columns(),
                template(),
                new Field(Say.text("first-run.organisations.file"), file)
                        .hint(Say.text("first-run.organisations.file.hint", OrganisationImport.MOST_LINES)),
                attempt,
                report);
    }

    private static NativeDetails columns() {
        UnorderedList columns = new UnorderedList();
        for (var column : SheetColumn.values()) {
            columns.add(new ListItem(Say.text(
                    "first-run.organisations.column", name(column), Say.text("organisation.import.about." + column))));
        }
        columns.addClassName("columns");
        return new NativeDetails(Say.text("first-run.organisations.columns"), columns);
    }

    static String name(SheetColumn column) {
        return Say.text("organisation.import.column." + column);
    }

    /** Only the headings: an example would be taken for an organisation. */
    private static Anchor template() {
        var headings = Arrays.stream(SheetColumn.values())
                .map(OrganisationsPart::name)
                .collect(Collectors.joining(";", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        var name = Say.text("first-run.organisations.template.name");
        var download = DownloadHandler.fromInputStream(asked -> new DownloadResponse(
                new ByteArrayInputStream(headings), name, "text/csv; charset=utf-8", headings.length));
        Anchor template = new Anchor(download, Say.text("first-run.organisations.template"));
        template.addClassName("way");
        return template;
    }

    private void look(byte[] file) {
        report.removeAll();
        attempt.to(() -> {
            List<ImportRow> rows = organisations.preview(user.require(), municipality, file, Say.language());
            long ready =
                    rows.stream().filter(row -> row.verdict() == Verdict.READY).count();
            ImportReport preview = new ImportReport(rows);
            report.add(preview);
            if (ready > 0) {
                preview.act(Action.quiet(Say.text("first-run.organisations.store", ready), () -> store(file)));
            }
            Focus.onText(preview.summary());
        });
    }

    private void store(byte[] file) {
        attempt.to(() -> {
            ImportReport stored =
                    new ImportReport(organisations.store(user.require(), municipality, file, Say.language()));
            report.removeAll();
            report.add(stored);
            Focus.onText(stored.summary());
        });
    }

    private void tooLarge() {
        report.removeAll();
        attempt.to(() -> {
            throw DomainException.invalid("sheet.too-large", null, OrganisationImport.MOST_BYTES / 1024);
        });
    }
}
