package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.store.KeyRoom;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Everybody's key: made when the first text of hers is stored, and destroyed when she is erased. Keys that were used are
 * remembered for {@value #REMEMBERED_MINUTES} minutes, so that for this long another program on the same store can still
 * read what was sealed with one that is destroyed.
 */
@Component
public class PersonKeys {

    static final String COLLECTION = "keys";

    private static final int REMEMBERED_MINUTES = 5;
    private static final int REMEMBERED_AT_MOST = 20_000;

    private final MongoOperations store;
    private final MasterKeys masters;
    private final KnownMasters known;
    private final Cache<UUID, Aead> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_AT_MOST)
            .expireAfterWrite(Duration.ofMinutes(REMEMBERED_MINUTES))
            .build();

    /** @throws StartupFailure when people's keys are closed with a master key that is not there */
    PersonKeys(KeyRoom room, MasterKeys masters) {
        this.store = room.store();
        this.masters = masters;
        this.known = new KnownMasters(store);
        known.mustBeIn(masters);
    }

    /** The key in use closes what is closed from now on. */
    void begin() {
        known.add(masters.current());
    }

    /** Whether no key was ever closed in this store of keys. */
    boolean isEmpty() {
        return known.names().isEmpty();
    }

    /** Empty when it was destroyed, or never made. */
    Optional<Aead> find(UUID person) {
        fetch(Set.of(person));
        return Optional.ofNullable(remembered.getIfPresent(person));
    }

    /** Hers, made now when she has none. */
    Aead findOrMake(UUID person) {
        return find(person).orElseGet(() -> make(person));
    }

    private Aead make(UUID person) {
        var made = PersonKey.made(person, masters);
        try {
            store.insert(made.stored(), COLLECTION);
        } catch (DuplicateKeyException anotherWasFirst) {
            return find(person).orElseThrow();
        }
        var key = made.open(masters);
        remembered.put(person, key);
        return key;
    }

    /** Fetches with one question what is not remembered; also those that were noted while documents were read. */
    private void fetch(Set<UUID> wanted) {
        var missing = new HashSet<>(wanted);
        missing.removeIf(this::isRemembered);
        if (missing.isEmpty()) {
            return;
        }
        missing.addAll(NotedOwners.take());
        missing.removeIf(this::isRemembered);
        store.find(query(where(PersonKey.ID).in(missing)), Document.class, COLLECTION).stream()
                .map(PersonKey::of)
                .forEach(key -> remembered.put(key.person(), key.open(masters)));
    }

    private boolean isRemembered(UUID person) {
        return remembered.getIfPresent(person) != null;
    }

    /** For good: nobody reads any more what was sealed with it, wherever there is a copy. Twice is once. */
    public void destroy(UUID person) {
        store.remove(query(where(PersonKey.ID).is(person)), COLLECTION);
        remembered.invalidate(person);
    }

    /** As after a restart. */
    void forget() {
        remembered.invalidateAll();
    }
}
