package no.heime.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import no.heime.shared.Slug;

/** Slug of a district, such as {@code leirfjord-leland}. */
public record DistrictId(@JsonValue String value) implements Slug {

    @JsonCreator
    public DistrictId {}
}
