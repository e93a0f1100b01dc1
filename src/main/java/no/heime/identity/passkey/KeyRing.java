package no.heime.identity.passkey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.heime.identity.PasskeyMade;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * All passkeys of one person. They are one document, so that two that are removed at once are not both "not the last".
 */
@Document("keyRings")
@TypeAlias("key-ring")
public record KeyRing(
        @Id PersonId person,
        List<Passkey> keys,
        List<DomainEvent> outbox,
        @Version @Nullable Long version) implements HasOutbox {

    /** Enough for all phones and keys of one person, and few enough that nobody fills the store with them. */
    static final int MOST = 10;

    public KeyRing {
        keys = List.copyOf(keys);
        outbox = List.copyOf(outbox);
    }

    /** Before there was anything to tell. */
    @PersistenceCreator
    static KeyRing stored(
            PersonId person, List<Passkey> keys, @Nullable List<DomainEvent> outbox, @Nullable Long version) {
        return new KeyRing(person, keys, outbox == null ? List.of() : outbox, version);
    }

    static KeyRing empty(PersonId person) {
        return new KeyRing(person, List.of(), List.of(), null);
    }

    Optional<Passkey> key(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /**
     * @param made what its person is to hear
     * @throws DomainException {@code passkey.too-many}
     */
    KeyRing with(Passkey added, PasskeyMade made) {
        if (keys.size() >= MOST) {
            throw DomainException.invalid("passkey.too-many", null, MOST);
        }
        var more = new ArrayList<>(keys);
        more.add(added);
        var news = new ArrayList<>(outbox);
        news.add(made);
        return new KeyRing(person, more, news, version);
    }

    /** @throws DomainException not found when it is not hers, {@code text.missing} or {@code text.too-long} */
    KeyRing renamed(String id, @Nullable String name) {
        return changed(id, key -> key.named(name));
    }

    /**
     * It has signed her in.
     *
     * @throws DomainException not found when it has been removed meanwhile, {@code passkey.wrong} when it counts as a
     *     copy would
     */
    KeyRing used(String id, long counted, boolean copied, Instant when) {
        return changed(id, key -> {
            if (!key.countsOnWith(counted)) {
                throw DomainException.conflict("passkey.wrong");
            }
            return key.used(counted, copied, when);
        });
    }

    /**
     * Without that key; one that is gone already stays gone.
     *
     * @param alsoTheLast whether she has been told that it is the last one
     * @throws DomainException {@code passkey.last} when it is, and she has not been told
     */
    KeyRing without(String id, boolean alsoTheLast) {
        var fewer = keys.stream().filter(key -> !key.id().equals(id)).toList();
        if (fewer.isEmpty() && !keys.isEmpty() && !alsoTheLast) {
            throw DomainException.conflict("passkey.last");
        }
        return new KeyRing(person, fewer, outbox, version);
    }

    private KeyRing changed(String id, UnaryOperator<Passkey> change) {
        if (key(id).isEmpty()) {
            throw DomainException.notFound();
        }
        var changed = keys.stream()
                .map(key -> key.id().equals(id) ? change.apply(key) : key)
                .toList();
        return new KeyRing(person, changed, outbox, version);
    }
}
