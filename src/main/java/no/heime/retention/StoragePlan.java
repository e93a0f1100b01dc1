package no.heime.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.retention.StorageTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * For how long a municipality keeps each kind of data. A kind that it has not said anything about yet gets its usual time,
 * which is announced first: nothing of it is ended for {@value Term#DAYS_TO_SAY} days.
 *
 * @param municipality its number, or {@link #NO_MUNICIPALITY}
 * @param terms by the word for the kind
 * @param history who has said what, the last first
 */
@Document("storagePlans")
@TypeAlias("storage-plan")
record StoragePlan(
        @Id String municipality,
        Map<String, Term> terms,
        List<Said> history,
        @Version @Nullable Long version) {

    /** Under which the times for what belongs to no municipality stand; nobody can change those. */
    static final String NO_MUNICIPALITY = "none";

    private static final int REMEMBERED = 100;

    /** That an administrator has said how long a kind is kept. */
    record Said(Instant at, PersonId by, String kind, int months) {}

    StoragePlan {
        terms = Map.copyOf(terms);
        history = List.copyOf(history);
    }

    static StoragePlan empty(String municipality) {
        return new StoragePlan(municipality, Map.of(), List.of(), null);
    }

    /** With what is new in it. The same when nothing is. */
    StoragePlan announcing(Collection<StorageTime> kinds, LocalDate today) {
        var all = new HashMap<>(terms);
        kinds.forEach(kind -> all.computeIfAbsent(kind.kind(), _ -> Term.announced(kind, today)));
        return all.size() == terms.size() ? this : new StoragePlan(municipality, all, history, version);
    }

    /** As it is, within the limits of now; announced today where it is new. */
    Term of(StorageTime kind, LocalDate today) {
        return Optional.ofNullable(terms.get(kind.kind()))
                .orElseGet(() -> Term.announced(kind, today))
                .within(kind);
    }

    /**
     * @param seen what it was when she decided
     * @throws DomainException stale, when another administrator has said something else about this kind meanwhile; invalid
     *     outside the limits
     */
    StoragePlan set(StorageTime kind, int months, Term seen, PersonId by, LocalDate today, Instant at) {
        var there = of(kind, today);
        if (!there.equals(seen)) {
            throw DomainException.stale("retention.refused.changed");
        }
        var all = new HashMap<>(terms);
        all.put(kind.kind(), there.set(kind, months, today));
        var said = Stream.concat(Stream.of(new Said(at, by, kind.kind(), months)), history.stream())
                .limit(REMEMBERED)
                .toList();
        return new StoragePlan(municipality, all, said, version);
    }
}
