package no.heime.firstrun;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a municipality has come on its way to the first day.
 *
 * @param municipality its number
 * @param done the steps that somebody has said are in place, the first first
 */
@Document("firstRuns")
@TypeAlias("first-run")
public record FirstRun(
        @Id String municipality,
        List<Done> done,
        @Version @Nullable Long version) {

    /** A step that is in place, who said so, and when. */
    public record Done(FirstRunStep step, PersonId by, Instant at) {}

    public FirstRun {
        done = List.copyOf(done);
    }

    static FirstRun notBegun(String municipality) {
        return new FirstRun(municipality, List.of(), null);
    }

    /** Said twice, the first time counts. */
    FirstRun with(FirstRunStep step, PersonId by, Instant at) {
        return has(step)
                ? this
                : new FirstRun(
                        municipality,
                        Stream.concat(done.stream(), Stream.of(new Done(step, by, at)))
                                .toList(),
                        version);
    }

    public boolean has(FirstRunStep step) {
        return done.stream().anyMatch(it -> it.step() == step);
    }

    /** Where to go on; empty when all is in place. */
    public Optional<FirstRunStep> next() {
        return Arrays.stream(FirstRunStep.values()).filter(step -> !has(step)).findFirst();
    }
}
