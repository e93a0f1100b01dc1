package no.heime.shared.secrets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import no.heime.shared.store.KeyRoom;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Closes every person's key with the master key in use; what is sealed with it stays as it is. Stopped in between, it goes
 * on where it was, and meanwhile both master keys are needed.
 */
@Component
class Rotation {

    private static final int AT_ONCE = 500;

    private final MongoOperations store;
    private final MasterKeys masters;

    Rotation(KeyRoom room, MasterKeys masters) {
        this.store = room.store();
        this.masters = masters;
    }

    /** @return how many keys were closed anew */
    long run() {
        var known = new KnownMasters(store);
        known.add(masters.current());
        var closed = closeAnew();
        known.names().stream().filter(name -> !name.equals(masters.current())).forEach(known::remove);
        return closed;
    }

    private long closeAnew() {
        long closed = 0;
        UUID last = null;
        do {
            var some = store.find(after(last), Document.class, PersonKeys.COLLECTION).stream()
                    .map(PersonKey::of)
                    .toList();
            closed += some.stream().filter(this::closeAnew).count();
            last = some.isEmpty() ? null : some.getLast().person();
        } while (last != null);
        return closed;
    }

    private static Query after(@Nullable UUID last) {
        var which = last == null ? new Query() : query(where(PersonKey.ID).gt(last));
        return which.with(Sort.by(PersonKey.ID)).limit(AT_ONCE);
    }

    /** A key that was destroyed meanwhile stays so. */
    private boolean closeAnew(PersonKey key) {
        if (key.isClosedWith(masters.current())) {
            return false;
        }
        var anew = key.closedAnew(masters);
        var same = query(where(PersonKey.ID).is(key.person()).and("closed").is(key.closed()));
        var update = Update.update("master", anew.master()).set("closed", anew.closed());
        return store.updateFirst(same, update, PersonKeys.COLLECTION).getModifiedCount() == 1;
    }
}
