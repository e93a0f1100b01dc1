package no.heime.need;

import no.heime.municipality.DistrictId;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a helper: an organisation's name, and the district. */
record Home(
        @Nullable String organisation,
        @Nullable DistrictId district,
        @Nullable String districtName) {

    /** "Snøgruppa på Leland", or "En nabo på Leland": no private name before both have said yes. */
    Phrase name() {
        if (organisation != null) {
            return Phrase.verbatim(organisation);
        }
        return districtName == null ? Phrase.of("need.neighbour") : Phrase.of("need.neighbour-at", districtName);
    }
}
