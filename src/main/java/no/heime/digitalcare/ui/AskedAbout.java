package no.heime.digitalcare.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.StringJoiner;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.Stage;
import no.heime.municipality.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * What staff look at, as the address of the screen holds it.
 *
 * @param municipality its number; empty for one's first
 * @param using whether those who use it already are looked at, and not those on their way
 */
record AskedAbout(
        String municipality,
        @Nullable FormId form,
        @Nullable DistrictId district,
        boolean using) {

    static AskedAbout in(QueryParameters address) {
        return new AskedAbout(
                address.getSingleParameter("kommune").orElse(""),
                address.getSingleParameter("form").map(FormId::new).orElse(null),
                address.getSingleParameter("krets").map(DistrictId::new).orElse(null),
                address.getSingleParameter("trinn").filter("bruker"::equals).isPresent());
    }

    AskedAbout in(String number) {
        return new AskedAbout(number, form, district, using);
    }

    AskedAbout about(@Nullable FormId other) {
        return new AskedAbout(municipality, other, district, using);
    }

    AskedAbout at(@Nullable DistrictId other) {
        return new AskedAbout(municipality, form, other, using);
    }

    AskedAbout using(boolean yes) {
        return new AskedAbout(municipality, form, district, yes);
    }

    Set<Stage> stages() {
        return using ? Set.of(Stage.USES) : CareFollowUp.ON_THE_WAY;
    }

    String address() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!municipality.isEmpty()) {
            query.add("kommune=" + municipality);
        }
        if (form != null) {
            query.add("form=" + form.value());
        }
        if (district != null) {
            query.add("krets=" + district.value());
        }
        if (using) {
            query.add("trinn=bruker");
        }
        return "/deltakelse" + query;
    }
}
