package no.heime.digitalcare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import no.heime.shared.Slug;

/** Slug of a digital care form, such as {@code safety-alarm}. */
public record FormId(@JsonValue String value) implements Slug {

    @JsonCreator
    public FormId {}
}
