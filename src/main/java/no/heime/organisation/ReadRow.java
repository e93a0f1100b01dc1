package no.heime.organisation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.heime.organisation.ImportRow.Complaint;
import no.heime.organisation.ImportRow.Verdict;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list that was read.
 *
 * @param details null as long as something is wrong with it
 * @param coordinator who speaks for it from when she first signs in
 */
record ReadRow(
        ImportRow shown,
        @Nullable OrganisationDetails details,
        @Nullable EmailAddress coordinator) {

    static ReadRow wrong(SheetRow row, String name) {
        return new ReadRow(new ImportRow(row.number(), name, Verdict.WRONG, row.complaints()), null, null);
    }

    static ReadRow ready(SheetRow row, OrganisationDetails details, @Nullable EmailAddress coordinator) {
        return new ReadRow(new ImportRow(row.number(), details.name(), Verdict.READY, List.of()), details, coordinator);
    }

    ReadRow alreadyThere() {
        return new ReadRow(shown.now(Verdict.ALREADY_THERE), null, null);
    }

    /** Says again what another line has said. */
    ReadRow sameAs(long other) {
        var column = details != null && details.number() != null ? SheetColumn.NUMBER : SheetColumn.NAME;
        var complaint = new Complaint(column, "organisation.import.twice", List.of(other));
        return new ReadRow(new ImportRow(shown.line(), shown.name(), Verdict.WRONG, List.of(complaint)), null, null);
    }

    /** What it is known by: its number, or where it has none its name. */
    static String key(OrganisationDetails details) {
        var number = details.number();
        return number == null ? nameKey(details.name()) : number.value();
    }

    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The same line of the same municipality's list is the same organisation, however often it is sent. */
    static OrganisationId id(String municipality, OrganisationDetails details) {
        var name = "organisation/%s/%s".formatted(municipality, key(details));
        return new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
