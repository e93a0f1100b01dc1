package no.heime.identity.passkey;

import java.util.Comparator;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person's own passkeys: she sees, names and removes them. Nobody else does, and nobody makes one for her. */
@Service
public class PasskeyService {

    private final KeyRings rings;

    PasskeyService(KeyRings rings) {
        this.rings = rings;
    }

    /** The newest first. */
    public List<Passkey> of(Actor actor) {
        return rings.of(actor.id()).keys().stream()
                .sorted(Comparator.comparing(Passkey::since).reversed())
                .toList();
    }

    /** @throws DomainException not found when it is not hers; when the name is missing or too long */
    public void rename(Actor actor, String id, @Nullable String name) {
        rings.change(actor.id(), ring -> ring.renamed(id, name));
    }

    /**
     * Removes a passkey for good. Somebody else's, or one that is gone already, is answered the same as one's own.
     *
     * @param alsoTheLast whether she has been told that it is her last
     * @throws DomainException {@code passkey.last} when it is, and she has not been told
     */
    public void remove(Actor actor, String id, boolean alsoTheLast) {
        rings.change(actor.id(), ring -> ring.without(id, alsoTheLast));
    }
}
