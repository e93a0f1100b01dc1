package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.heime.identity.PersonId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All clearances. */
@Repository
class Clearances {

    private final MongoOperations store;

    Clearances(MongoOperations store) {
        this.store = store;
    }

    Optional<Clearance> byId(ClearanceId id) {
        return Optional.ofNullable(store.findById(id, Clearance.class));
    }

    Clearance save(Clearance clearance) {
        return store.save(clearance);
    }

    /** @param helps ids of organisations, and of people who help in their own name */
    List<Clearance> of(String municipality, Collection<UUID> helps) {
        return helps.isEmpty()
                ? List.of()
                : store.find(
                        query(where("municipality")
                                .is(municipality)
                                .and("helps")
                                .in(helps)),
                        Clearance.class);
    }

    List<Clearance> of(PersonId person) {
        return store.find(query(where("person").is(person)), Clearance.class);
    }

    /** Whose certificate counts for the last time on one of these days, or between them. */
    void endingBetween(LocalDate first, LocalDate last, Consumer<Clearance> each) {
        try (var ending =
                store.stream(query(where("certificate.until").gte(first).lte(last)), Clearance.class)) {
            ending.forEach(each);
        }
    }

    void forget(PersonId person) {
        store.remove(query(where("person").is(person)), Clearance.class);
    }

    void forget(PersonId person, UUID helps) {
        store.remove(query(where("person").is(person).and("helps").is(helps)), Clearance.class);
    }
}
