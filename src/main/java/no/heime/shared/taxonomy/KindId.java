package no.heime.shared.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import no.heime.shared.Slug;

/** Slug of a kind of help, such as {@code snow-clearing}. */
public record KindId(@JsonValue String value) implements Slug {

    @JsonCreator
    public KindId {}
}
