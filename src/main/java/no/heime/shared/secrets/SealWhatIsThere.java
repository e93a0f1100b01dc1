package no.heime.shared.secrets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.heime.shared.store.Anew;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Seals what earlier versions have stored in clear. Stopped in between, it goes on where it was. */
@Component
class SealWhatIsThere implements Migration {

    static final int NUMBER = 14;

    private final MongoOperations store;
    private final List<SealedFields> kinds;
    private final Sealing sealing;
    private final PersonKeys keys;

    SealWhatIsThere(MongoOperations store, List<SealedFields> kinds, Sealing sealing, PersonKeys keys) {
        this.store = store;
        this.kinds = kinds;
        this.sealing = sealing;
        this.keys = keys;
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public String description() {
        return "people's own texts are sealed";
    }

    /** What somebody stores meanwhile is sealed by that; the versions stay, since nothing has changed for anybody. */
    @Override
    public void run() {
        keys.begin();
        kinds.forEach(fields -> new Anew(store, fields.collection())
                .once(new Query().with(Sort.by("_id")), stored -> sealed(fields, stored)));
    }

    private @Nullable Update sealed(SealedFields fields, Document stored) {
        var clear = clear(fields, stored);
        if (clear.isEmpty()) {
            return null;
        }
        sealing.seal(fields, stored);
        var update = new Update();
        clear.forEach(name -> update.set(name, stored.get(name)));
        return update;
    }

    private static Set<String> clear(SealedFields fields, Document stored) {
        var tops = new HashSet<String>();
        for (var field : fields.fields()) {
            field.each(stored, place -> {
                if (place.value() instanceof String) {
                    tops.add(field.top());
                }
            });
        }
        return tops;
    }
}
