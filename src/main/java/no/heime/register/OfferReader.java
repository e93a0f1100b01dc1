package no.heime.register;

import java.time.LocalDate;
import no.heime.municipality.DistrictId;
import no.heime.register.Audience.AgeGroup;
import no.heime.register.Audience.Company;
import no.heime.register.Audience.Pets;
import org.bson.Document;

/**
 * Reads what an offer says of where, when, how much and to whom. Offers were once stored with hours and chosen districts
 * only, and said nothing more.
 */
final class OfferReader {

    private OfferReader() {}

    static Area area(Document content) {
        var area = content.get("area", Document.class);
        if (area == null) {
            return new Area.Chosen(EntryReader.set(content, "districts", DistrictId::new));
        }
        var districts = EntryReader.set(area, "districts", DistrictId::new);
        return area.getString("from") == null
                ? new Area.Chosen(districts)
                : new Area.Within(new DistrictId(area.getString("from")), area.getInteger("minutes"), districts);
    }

    static Amount amount(Document content) {
        var amount = content.get("amount", Document.class);
        if (amount == null) {
            return new Amount.Hours(content.getInteger("minutesPerWeek"));
        }
        return amount.getInteger("people") == null
                ? new Amount.Hours(amount.getInteger("minutesPerWeek"))
                : new Amount.People(amount.getInteger("people"));
    }

    static Absences absences(Document content) {
        var absences = content.get("absences", Document.class);
        return absences == null
                ? Absences.NONE
                : new Absences(absences.getList("days", Document.class).stream()
                        .map(it ->
                                new Absence(LocalDate.parse(it.getString("from")), LocalDate.parse(it.getString("to"))))
                        .toList());
    }

    static Audience audience(Document content) {
        var it = content.get("audience", Document.class);
        return it == null
                ? Audience.ANYBODY
                : new Audience(
                        EntryReader.set(it, "ages", AgeGroup::valueOf),
                        it.getString("pets") == null ? null : Pets.valueOf(it.getString("pets")),
                        it.getBoolean("wheelchair"),
                        it.getString("company") == null ? null : Company.valueOf(it.getString("company")));
    }
}
