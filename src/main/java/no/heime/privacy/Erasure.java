package no.heime.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody wants to be erased, or that her account is over since she does not come any more. Until its day nothing is
 * lost, and she can regret it; from then on it is carried out, however often the program is stopped meanwhile. A day after
 * all have forgotten her they are asked once more, because something that was on its way to her may have come since; then
 * this is deleted, too.
 *
 * @param due from when on it is carried out: the beginning of a day
 * @param heldUp since when others have to be thought of first, though it is due; null when nothing is in the way
 * @param begun when it was begun; from then on there is no way back
 * @param forgotten when all had forgotten her for the first time
 */
@Document("erasures")
@TypeAlias("erasure")
public record Erasure(
        @Id PersonId person,
        Instant asked,
        Instant due,
        @Nullable Instant heldUp,
        @Nullable Instant begun,
        @Nullable Instant forgotten,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    /** How long she can regret it. */
    public static final Period TO_REGRET = Period.ofDays(14);

    private static final Duration ONCE_MORE_AFTER = Duration.ofDays(1);

    public Erasure {
        outbox = List.copyOf(outbox);
    }

    /** @param event id of what she is told */
    static Erasure asked(PersonId person, Instant at, ZoneId zone, UUID event) {
        var due =
                LocalDate.ofInstant(at, zone).plus(TO_REGRET).atStartOfDay(zone).toInstant();
        return new Erasure(person, at, due, null, null, null, List.of(new ErasureEvent.Asked(event, at, person)), null);
    }

    /** Nobody has asked for it: she has not come for long, and was told what follows. It is begun in the same moment. */
    static Erasure ofUnused(PersonId person, Instant at) {
        return new Erasure(person, at, at, null, at, null, List.of(), null);
    }

    /** The day on which it happens. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(due, zone);
    }

    public boolean isBegun() {
        return begun != null;
    }

    public boolean isHeldUp() {
        return heldUp != null && begun == null;
    }

    /** Others depend on her still. She is told once. */
    Erasure heldUp(Instant at, UUID event) {
        if (heldUp != null) {
            return this;
        }
        var told = Stream.concat(outbox.stream(), Stream.of(new ErasureEvent.HeldUp(event, at, person)))
                .toList();
        return new Erasure(person, asked, due, at, begun, forgotten, told, version);
    }

    /**
     * There is no way back from here. Begun twice it is begun once.
     *
     * @throws DomainException conflict, before its day
     */
    Erasure begun(Instant at) {
        if (at.isBefore(due)) {
            throw DomainException.conflict("erasure.refused.not-due");
        }
        return begun != null ? this : new Erasure(person, asked, due, heldUp, at, forgotten, outbox, version);
    }

    /** All have forgotten her. */
    Erasure forgotten(Instant at) {
        return forgotten != null ? this : new Erasure(person, asked, due, heldUp, begun, at, outbox, version);
    }

    /** Whether nothing can have been on its way to her any more when all were asked now. */
    boolean isOver(Instant now) {
        return forgotten != null && !now.isBefore(forgotten.plus(ONCE_MORE_AFTER));
    }
}
