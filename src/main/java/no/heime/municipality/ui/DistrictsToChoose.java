package no.heime.municipality.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import no.heime.municipality.District;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Say;

/** Districts in a list of choices, by their slugs. */
record DistrictsToChoose(Places places) {

    /** Those of one municipality. */
    Choice in(String municipality) {
        Choice choice = new Choice().option("", Say.text("form.district.choose"));
        of(municipality).forEach(choice::option);
        return choice;
    }

    /** All, municipality by municipality. */
    Choice all() {
        Choice choice = new Choice().option("", Say.text("form.district.choose"));
        for (Municipality municipality : places.municipalities()) {
            choice.group(municipality.fullName(), of(municipality.number()));
        }
        return choice;
    }

    private Map<String, String> of(String municipality) {
        Map<String, String> names = new LinkedHashMap<>();
        for (District district : places.districtsOf(municipality)) {
            names.put(district.id().value(), district.name());
        }
        return names;
    }
}
