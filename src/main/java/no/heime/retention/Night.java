package no.heime.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was ended in a municipality in one night: the report, and how the job knows where it was stopped. Nothing in it is
 * about anybody.
 *
 * @param id of the municipality and the day
 * @param day whose night it was; what is old enough is reckoned from its beginning
 * @param finished null as long as something is left to do
 */
@Document("storageNights")
@TypeAlias("storage-night")
public record Night(
        @Id String id,
        String municipality,
        LocalDate day,
        Instant began,
        @Nullable Instant finished,
        List<Part> parts,
        @Version @Nullable Long version) {

    /**
     * One kind of data.
     *
     * @param months for how long it was kept
     * @param before what was over before this was ended
     * @param ended how many things
     * @param errorId under which the log tells why it failed; null when it did not
     * @param done null as long as something may be left
     * @param neverTold so many stayed though their time was over, since nobody could tell them; null where nobody has to be
     *     told, and where it was not counted
     */
    public record Part(
            String kind,
            int months,
            Instant before,
            Instant began,
            @Nullable Instant done,
            int ended,
            @Nullable String errorId,
            @Nullable Long neverTold) {

        Part and(int more) {
            return new Part(kind, months, before, began, done, ended + more, errorId, neverTold);
        }

        Part done(Instant at) {
            return new Part(kind, months, before, began, at, ended, null, neverTold);
        }

        Part failed(Instant at, String id) {
            return new Part(kind, months, before, began, at, ended, id, neverTold);
        }

        Part leaving(long untold) {
            return new Part(kind, months, before, began, done, ended, errorId, untold);
        }
    }

    public Night {
        parts = List.copyOf(parts);
    }

    static String id(String municipality, LocalDate day) {
        return municipality + "/" + day;
    }

    static Night begun(String municipality, LocalDate day, Instant at) {
        return new Night(id(municipality, day), municipality, day, at, null, List.of(), null);
    }

    Optional<Part> part(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }

    boolean isDoneWith(String kind) {
        return part(kind).filter(part -> part.done() != null).isPresent();
    }

    /** With what has become of one kind so far. */
    Night with(Part now) {
        var all = Stream.concat(parts.stream().filter(part -> !part.kind().equals(now.kind())), Stream.of(now))
                .toList();
        return new Night(id, municipality, day, began, finished, all, version);
    }

    Night finished(Instant at) {
        return new Night(id, municipality, day, began, at, parts, version);
    }

    /** How many things were ended in all. */
    public int ended() {
        return parts.stream().mapToInt(Part::ended).sum();
    }

    /** Those kinds that could not be ended. */
    public List<Part> failed() {
        return parts.stream().filter(part -> part.errorId() != null).toList();
    }
}
