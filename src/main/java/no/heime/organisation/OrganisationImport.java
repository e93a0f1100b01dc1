package no.heime.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentService;
import no.heime.identity.Guarded;
import no.heime.identity.Membership;
import no.heime.identity.Right;
import no.heime.identity.UnaskedReason;
import no.heime.municipality.Places;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.organisation.sheet.Sheet;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Takes over the organisations that a municipality knows already, from its own list. They are approved, since it is the
 * municipality that says so; whoever is named as coordinator is asked, and speaks for hers from when she says yes.
 */
@Service
public class OrganisationImport {

    /** What a file may hold. */
    public static final int MOST_BYTES = Sheet.MOST_BYTES;

    public static final int MOST_LINES = Sheet.MOST_LINES;

    private final Organisations organisations;
    private final AppointmentService appointments;
    private final Places places;
    private final WorkAreas areas;

    OrganisationImport(Organisations organisations, AppointmentService appointments, Places places, Taxonomy taxonomy) {
        this.organisations = organisations;
        this.appointments = appointments;
        this.places = places;
        this.areas = new WorkAreas(taxonomy);
    }

    /**
     * What would become of each line. Nothing is stored.
     *
     * @param file CSV
     * @param reader the language in which she reads what is wrong
     * @throws DomainException not found for who is no administrator there; invalid when the file is no such list
     */
    public List<ImportRow> preview(Actor administrator, String municipality, byte[] file, Language reader) {
        Right.ORGANISATION_TAKE_OVER.require(administrator, Guarded.of(municipality));
        return read(municipality, file, reader).stream().map(ReadRow::shown).toList();
    }

    /** Stores the lines that nothing is wrong with; the same file twice stores once. Refused as {@link #preview}. */
    public List<ImportRow> store(Actor administrator, String municipality, byte[] file, Language reader) {
        Right.ORGANISATION_TAKE_OVER.require(administrator, Guarded.of(municipality));
        return read(municipality, file, reader).stream()
                .map(row -> store(administrator, municipality, row))
                .toList();
    }

    private ImportRow store(Actor administrator, String municipality, ReadRow row) {
        var details = row.details();
        if (details == null) {
            return row.shown();
        }
        var id = ReadRow.id(municipality, details);
        if (row.coordinator() != null) {
            // Before the organisation: a program that stops in between makes up for it the next time.
            appointments.invite(
                    administrator, row.coordinator(), Membership.coordinatorOf(id), UnaskedReason.FROM_LIST);
        }
        try {
            organisations.save(Organisation.known(id, municipality, details));
            return row.shown().now(Verdict.STORED);
        } catch (DuplicateKeyException meanwhile) {
            return row.shown().now(Verdict.ALREADY_THERE);
        }
    }

    private List<ReadRow> read(String municipality, byte[] file, Language language) {
        var sheet = Sheet.of(file);
        var columns = columns(sheet.headings());
        var reader = new RowReader(municipality, places, areas, language);
        var rows = sheet.lines().stream()
                .map(line -> reader.read(new SheetRow(columns, line)))
                .toList();
        var there = there(municipality, rows);
        return withoutTwins(rows).stream()
                .map(row -> isThere(municipality, row, there) ? row.alreadyThere() : row)
                .toList();
    }

    private static List<@Nullable SheetColumn> columns(List<String> headings) {
        var columns = new ArrayList<@Nullable SheetColumn>();
        headings.forEach(heading -> columns.add(SheetColumn.under(heading).orElse(null)));
        var missing = Arrays.stream(SheetColumn.values())
                .filter(column -> column.required() && !columns.contains(column))
                .findFirst();
        if (missing.isPresent()) {
            throw DomainException.invalid("organisation.import.no-column." + missing.get(), null);
        }
        return columns;
    }

    /**
     * Numbers and names that the register has, and ids of those that are called something else by now; three queries.
     */
    private Set<String> there(String municipality, List<ReadRow> rows) {
        var details =
                rows.stream().map(ReadRow::details).filter(Objects::nonNull).toList();
        var numbers = details.stream()
                .map(OrganisationDetails::number)
                .filter(Objects::nonNull)
                .map(OrganisationNumber::value)
                .toList();
        var there = new HashSet<String>();
        organisations.findByMunicipality(municipality).forEach(known -> there.add(ReadRow.nameKey(known.name())));
        organisations.findByNumbers(numbers).forEach(known -> there.add(ReadRow.key(known.details())));
        organisations
                .findAllById(details.stream()
                        .map(each -> ReadRow.id(municipality, each))
                        .toList())
                .forEach(known -> there.add(known.id().toString()));
        return there;
    }

    private static boolean isThere(String municipality, ReadRow row, Set<String> there) {
        var details = row.details();
        return details != null
                && Stream.of(
                                ReadRow.key(details),
                                ReadRow.nameKey(details.name()),
                                ReadRow.id(municipality, details).toString())
                        .anyMatch(there::contains);
    }

    /** Of two lines about the same organisation the first one counts. */
    private static List<ReadRow> withoutTwins(List<ReadRow> rows) {
        var first = new HashMap<String, Long>();
        return rows.stream().map(row -> twin(first, row)).toList();
    }

    private static ReadRow twin(HashMap<String, Long> first, ReadRow row) {
        var details = row.details();
        if (details == null) {
            return row;
        }
        var before = first.putIfAbsent(ReadRow.key(details), row.shown().line());
        return before == null ? row : row.sameAs(before);
    }
}
