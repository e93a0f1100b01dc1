package no.heime.organisation;

import java.util.Objects;
import no.heime.municipality.District;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Makes an organisation of one municipality from a line of its list, by the same rules as the form. */
final class RowReader {

    private final String municipality;
    private final Places places;
    private final WorkAreas areas;
    private final Language language;

    /** @param language of who reads what is wrong */
    RowReader(String municipality, Places places, WorkAreas areas, Language language) {
        this.municipality = municipality;
        this.places = places;
        this.areas = areas;
        this.language = language;
    }

    ReadRow read(SheetRow row) {
        var name = row.read(SheetColumn.NAME, typed -> PlainText.required(typed, "name", OrganisationDetails.NAME_MAX));
        var number = row.read(SheetColumn.NUMBER, OrganisationNumber::of);
        var district = row.read(SheetColumn.DISTRICT, this::district);
        var groups = row.read(SheetColumn.AREAS, typed -> areas.of(typed, language));
        var about = row.read(SheetColumn.ABOUT, typed -> text(typed, "about", OrganisationDetails.ABOUT_MAX));
        var meets = row.read(SheetColumn.MEETS, typed -> text(typed, "meets", OrganisationDetails.MEETS_MAX));
        var phone = row.read(SheetColumn.PHONE, PhoneNumber::of);
        var email = row.read(SheetColumn.EMAIL, EmailAddress::of);
        var coordinator = row.read(SheetColumn.COORDINATOR, EmailAddress::of);
        if (row.typed(SheetColumn.PHONE) == null && row.typed(SheetColumn.EMAIL) == null) {
            row.complain(SheetColumn.PHONE, "organisation.contact.missing");
        }
        if (row.isWrong()) {
            return ReadRow.wrong(row, Objects.requireNonNullElse(row.typed(SheetColumn.NAME), ""));
        }
        var known = Objects.requireNonNull(groups);
        return ReadRow.ready(
                row,
                new OrganisationDetails(
                        Objects.requireNonNull(name),
                        number,
                        Objects.requireNonNull(district).id().value(),
                        about == null ? areas.inWords(known) : about,
                        known.stream().sorted().toList(),
                        meets,
                        phone,
                        email),
                coordinator);
    }

    private static @Nullable String text(String typed, String field, int max) {
        return PlainText.optional(typed, field, max);
    }

    /** By its name within the municipality, or by its slug. */
    private District district(String typed) {
        var known = places.districtsOf(municipality);
        return known.stream()
                .filter(district -> district.name().equalsIgnoreCase(typed)
                        || district.id().value().equals(typed))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "organisation.import.district.unknown",
                        "district",
                        typed,
                        String.join(
                                ", ",
                                known.stream().map(District::name).sorted().toList())));
    }
}
