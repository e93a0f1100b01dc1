package no.heime.need;

import no.heime.municipality.DistrictId;
import no.heime.shared.Phrase;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/** Names of places and kinds of help, and the ways between places. From memory, no query. */
interface Surroundings {

    /** The way between two districts. */
    record Way(int minutes, boolean withBoat) {}

    /** @throws no.heime.shared.DomainException when there is no such district */
    String municipalityOf(DistrictId district);

    String districtName(DistrictId district);

    /** Null when one of them is unknown. */
    @Nullable
    Way way(@Nullable DistrictId from, DistrictId to);

    /** @throws no.heime.shared.DomainException when there is no such kind */
    void requireKind(KindId kind);

    /** The kind of help, or the resident's first words. */
    Phrase title(NewNeed wish);

    String icon(@Nullable KindId kind);
}
