package no.heime.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * For which kinds of help a municipality demands a police certificate and a statement of confidentiality. Which those are
 * is the municipality's own policy: until it says so, for none.
 *
 * @param municipality its number
 * @param months for how long a certificate counts from the day on which it was shown
 * @param history who has set what, the last first
 */
@Document("clearanceDemands")
@TypeAlias("clearance-demand")
public record ClearanceDemand(
        @Id String municipality,
        Set<KindId> kinds,
        int months,
        List<Change> history,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 36;

    private static final int USUAL_MONTHS = 12;
    private static final int REMEMBERED = 50;

    public record Change(Instant at, PersonId by, Set<KindId> kinds, int months) {}

    public ClearanceDemand {
        kinds = Set.copyOf(kinds);
        history = List.copyOf(history);
        outbox = List.copyOf(Objects.requireNonNullElse(outbox, List.of()));
    }

    static ClearanceDemand none(String municipality) {
        return new ClearanceDemand(municipality, Set.of(), USUAL_MONTHS, List.of(), List.of(), null);
    }

    /**
     * Set anew, by somebody who has read what it was. Those who lack it are told of what was not demanded before, and of
     * all when it counts for a shorter time: some have lost it that day.
     *
     * @param read the version that she has read; null when nothing was set yet
     * @param event id of what is told
     * @throws DomainException stale, when somebody has set it since; invalid on the field, for less than a month or more
     *     than three years
     */
    ClearanceDemand set(Set<KindId> now, int counts, @Nullable Long read, PersonId by, Instant at, UUID event) {
        if (!Objects.equals(read, version)) {
            throw DomainException.stale("clearance.refused.changed");
        }
        if (counts < FEWEST_MONTHS || counts > MOST_MONTHS) {
            throw DomainException.invalid("clearance.refused.months", "months", FEWEST_MONTHS, MOST_MONTHS);
        }
        var all = Stream.concat(Stream.of(new Change(at, by, now, counts)), history.stream())
                .limit(REMEMBERED)
                .toList();
        var told = new ArrayList<>(outbox);
        var more = new HashSet<>(now);
        if (counts >= months) {
            more.removeAll(kinds);
        }
        if (!more.isEmpty()) {
            told.add(new ClearanceEvent.Demanded(event, at, municipality, more));
        }
        return new ClearanceDemand(municipality, now, counts, all, told, version);
    }

    public boolean isFor(@Nullable KindId kind) {
        return kind != null && kinds.contains(kind);
    }

    public boolean isForSomething() {
        return !kinds.isEmpty();
    }

    LocalDate lastDayOf(LocalDate shown) {
        return shown.plusMonths(months);
    }
}
