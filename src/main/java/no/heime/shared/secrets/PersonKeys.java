package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.heime.shared.startup.StartupFailure;
import no.heime.shared.store.KeyRoom;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);
    private static final String DESTROYED = "destroyed";
    private static final int REMEMBERED_MINUTES = 5;
    private static final int REMEMBERED_AT_MOST = 20_000;

    private final MongoOperations store;
    private final MasterKeys masters;
    private final KnownMasters known;
    private final Cache<UUID, Optional<Aead>> remembered = Caffeine.newBuilder()
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

    /** To read with; empty when it was destroyed. That is remembered, too: what is sealed had a key once. */
    Optional<Aead> find(UUID person) {
        fetch(person);
        rememberAsGone(Set.of(person));
        return Objects.requireNonNullElseGet(remembered.getIfPresent(person), Optional::empty);
    }

    /**
     * To write with; made now when she has none.
     *
     * @param hasTexts whether texts of hers lie sealed. When they do and her key is missing, it is only missing here, unless
     *     she was erased: a new one would take the place of the one that opens them
     * @throws MissingKey when it is missing so, or does not open
     */
    Aead findOrMake(UUID person, Predicate<UUID> hasTexts) {
        fetch(person);
        var there = remembered.getIfPresent(person);
        return there == null || there.isEmpty() ? make(person, hasTexts) : there.get();
    }

    private Aead make(UUID person, Predicate<UUID> hasTexts) {
        if (hasTexts.test(person) && !wasDestroyed(person)) {
            remembered.invalidate(person);
            return find(person).orElseThrow(MissingKey::new);
        }
        var made = PersonKey.made(person, masters);
        // Its master key is named after it is there: a rotation that forgets earlier names meanwhile looks once more.
        try {
            store.insert(made.stored(), COLLECTION);
            known.add(made.master());
            remembered.put(person, Optional.of(made.open(masters)));
        } catch (DuplicateKeyException anotherWasFirst) {
            remembered.invalidate(person);
        }
        return find(person).orElseThrow(MissingKey::new);
    }

    /** Whether it was hers to lose: she was erased, and what is sealed for her from now on nobody would destroy. */
    public boolean wasDestroyed(UUID person) {
        return store.exists(query(where(PersonKey.ID).is(person)), DESTROYED);
    }

    /** With one question also the keys of those who were noted while documents were read. */
    private void fetch(UUID person) {
        if (remembered.getIfPresent(person) != null) {
            return;
        }
        var noted = NotedOwners.take();
        var wanted = new HashSet<>(noted);
        wanted.add(person);
        wanted.removeIf(one -> remembered.getIfPresent(one) != null);
        store.find(query(where(PersonKey.ID).in(wanted)), Document.class, COLLECTION).stream()
                .forEach(stored -> remembered.put(stored.get(PersonKey.ID, UUID.class), opened(stored)));
        noted.remove(person);
        rememberAsGone(noted);
    }

    /** One that does not open makes her texts unreadable, and nobody else's. */
    private Optional<Aead> opened(Document stored) {
        try {
            return Optional.of(PersonKey.of(stored).open(masters));
        } catch (RuntimeException changed) {
            LOG.error("A key in the store of keys does not open: what is sealed with it cannot be read", changed);
            return Optional.empty();
        }
    }

    private void rememberAsGone(Set<UUID> people) {
        people.forEach(person -> remembered.asMap().putIfAbsent(person, Optional.empty()));
    }

    /**
     * For good: nobody reads any more what was sealed with it, wherever there is a copy. That it was destroyed is kept, so
     * that it is not taken for one that is missing. Twice is once.
     */
    public void destroy(UUID person) {
        store.save(new Document(PersonKey.ID, person), DESTROYED);
        store.remove(query(where(PersonKey.ID).is(person)), COLLECTION);
        remembered.invalidate(person);
    }

    /** As after a restart. */
    void forget() {
        remembered.invalidateAll();
    }
}
