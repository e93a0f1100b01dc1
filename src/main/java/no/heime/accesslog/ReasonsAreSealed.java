package no.heime.accesslog;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import no.heime.identity.Person;
import no.heime.shared.store.Anew;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Why somebody looked lay in clear, and the chain was made over the words. A line whose words are sealed since gets a second
 * seal over what it says now; one that did not hold before does not hold afterwards either. Of who was erased the words go.
 */
@Component
class ReasonsAreSealed implements Migration {

    private static final String READING = "reading";
    private static final String REASON = "reason";

    private final MongoOperations store;
    private final Seals seals;

    ReasonsAreSealed(MongoOperations store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    @Override
    public int number() {
        return 21;
    }

    @Override
    public String description() {
        return "why somebody looked is sealed";
    }

    @Override
    public void run() {
        new Anew(store, store.getCollectionName(Line.class)).once(new Query().with(Sort.by("_id")), this::sealed);
    }

    private @Nullable Update sealed(Document stored) {
        return stored.get(READING, Document.class).get(REASON) instanceof String words
                ? update(store.getConverter().read(Line.class, stored), words)
                : null;
    }

    private Update update(Line line, String words) {
        var because = GivenReason.of(words, Salts.next());
        var isHere = isHere(line.reading().about().value());
        var now = seals.sealAgain(line, words, isHere ? because : because.withoutWords());
        var written = new Document();
        store.getConverter().write(now, written);
        return Update.update(READING, written.get(READING)).set("again", written.get("again"));
    }

    private boolean isHere(UUID person) {
        return store.exists(query(where("_id").is(person)), Person.class);
    }
}
