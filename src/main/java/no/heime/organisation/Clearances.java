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
import no.heime.shared.events.Relay;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All clearances. */
@Repository
class Clearances {

    private final MongoOperations store;
    private final Relay relay;

    Clearances(MongoOperations store, Relay relay) {
        this.store = store;
        this.relay = relay;
    }

    Optional<Clearance> byId(ClearanceId id) {
        return Optional.ofNullable(store.findById(id, Clearance.class));
    }

    /** Stores, and tells what there is to tell. */
    Clearance save(Clearance clearance) {
        var saved = store.save(clearance);
        relay.publish(Clearance.class, saved.id(), saved.outbox());
        return saved;
    }

    /** @param helps ids of organisations, and of people who help in their own name */
    List<Clearance> of(Collection<UUID> helps) {
        return helps.isEmpty() ? List.of() : store.find(query(where("helps").in(helps)), Clearance.class);
    }

    List<Clearance> of(PersonId person) {
        return store.find(query(where("person").is(person)), Clearance.class);
    }

    /** All of which something was noted that counts on this day or later. */
    void countingOn(LocalDate day, Consumer<Clearance> each) {
        try (var counting = store.stream(query(where("certificates.until").gte(day)), Clearance.class)) {
            counting.forEach(each);
        }
    }

    void forget(PersonId person) {
        store.remove(query(where("person").is(person)), Clearance.class);
    }

    /** If nobody has changed it since it was read. */
    void forget(Clearance read) {
        store.remove(read);
    }
}
