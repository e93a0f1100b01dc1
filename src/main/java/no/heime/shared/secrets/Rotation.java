package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.heime.shared.store.KeyRoom;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Closes every person's key with the master key in use; what is sealed with it stays as it is. Stopped in between, it goes
 * on where it was, and meanwhile both master keys are needed.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final int AT_ONCE = 500;

    private final MongoOperations store;
    private final MasterKeys masters;

    Rotation(KeyRoom room, MasterKeys masters) {
        this.store = room.store();
        this.masters = masters;
    }

    /**
     * What has come of it.
     *
     * @param closed how many keys were closed anew
     * @param left how many are closed with an earlier master key still, since they do not open
     */
    record Rotated(long closed, long left) {

        boolean isAll() {
            return left == 0;
        }
    }

    /**
     * Goes through them until nothing is left to do: a program that runs with the earlier setting may make another one
     * meanwhile. Only then earlier master keys are forgotten.
     */
    Rotated run() {
        var known = new KnownMasters(store);
        known.add(masters.current());
        long closed = 0;
        Rotated round;
        do {
            round = closeAll();
            closed += round.closed();
            if (round.isAll()) {
                forgetEarlier(known);
            }
        } while (round.isAll() ? isAnyEarlier() : round.closed() > 0);
        return new Rotated(closed, round.left());
    }

    private boolean isAnyEarlier() {
        return !some(null).isEmpty();
    }

    private void forgetEarlier(KnownMasters known) {
        known.names().stream().filter(name -> !name.equals(masters.current())).forEach(known::remove);
    }

    private Rotated closeAll() {
        long closed = 0;
        long left = 0;
        UUID last = null;
        for (var some = some(last); !some.isEmpty(); some = some(last)) {
            for (var key : some) {
                var anew = anew(key);
                left += anew.isEmpty() ? 1 : 0;
                closed += anew.filter(closedAnew -> store(key, closedAnew)).isPresent() ? 1 : 0;
            }
            last = some.getLast().person();
        }
        return new Rotated(closed, left);
    }

    /** The next that are closed with an earlier master key. */
    private List<PersonKey> some(@Nullable UUID last) {
        var earlier = where("master").ne(masters.current());
        var which = last == null ? earlier : earlier.and(PersonKey.ID).gt(last);
        var next = query(which).with(Sort.by(PersonKey.ID)).limit(AT_ONCE);
        return store.find(next, Document.class, PersonKeys.COLLECTION).stream()
                .map(PersonKey::of)
                .toList();
    }

    /** Empty when it does not open: it is left as it is. */
    private Optional<PersonKey> anew(PersonKey key) {
        try {
            return Optional.of(key.closedAnew(masters));
        } catch (RuntimeException changed) {
            LOG.error("A key in the store of keys does not open: it stays closed with the master key before", changed);
            return Optional.empty();
        }
    }

    /** A key that was destroyed meanwhile stays so. */
    private boolean store(PersonKey key, PersonKey anew) {
        var same = query(where(PersonKey.ID).is(key.person()).and("closed").is(key.closed()));
        var update = Update.update("master", anew.master()).set("closed", anew.closed());
        return store.updateFirst(same, update, PersonKeys.COLLECTION).getModifiedCount() == 1;
    }
}
