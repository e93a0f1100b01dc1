package no.heime.shared.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;

/**
 * One thing that is known, under a name whose text is {@code kept.fact.<name>}.
 *
 * @param values one, or several side by side
 */
public record Fact(String name, List<Value> values) {

    public Fact {
        values = List.copyOf(values);
    }

    /** What is known of it. */
    public sealed interface Value {}

    /** Words, as they were written. */
    public record Words(String said) implements Value {}

    /**
     * One of several that one can choose among.
     *
     * @param code as a machine knows it
     */
    public record Choice(String code, Phrase called) implements Value {}

    public record Moment(Instant at) implements Value {}

    /**
     * Something that happened.
     *
     * @param code as a machine knows it
     */
    public record Event(Instant at, String code, Phrase told) implements Value {}

    public record Day(LocalDate day) implements Value {}

    public record Count(Number many) implements Value {}

    public record YesNo(boolean yes) implements Value {}

    public record Week(WeekTimes times) implements Value {}

    /** @param slug of a district */
    public record Place(String slug) implements Value {}

    /** @param number of a municipality */
    public record Where(String number) implements Value {}
}
