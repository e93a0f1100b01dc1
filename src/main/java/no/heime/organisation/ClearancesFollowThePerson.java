package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Clearances that were kept for each municipality by itself, with the last certificate alone: one for her and her help. */
@Component
class ClearancesFollowThePerson implements Migration {

    private static final String COLLECTION = "clearances";

    private final MongoOperations store;

    ClearancesFollowThePerson(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 15;
    }

    @Override
    public String description() {
        return "a clearance counts wherever it is demanded, and what was noted earlier stays known";
    }

    @Override
    public void run() {
        store.find(query(where("helps").exists(true)), Document.class, COLLECTION).stream()
                .filter(one -> !one.containsKey("certificates"))
                .forEach(this::move);
    }

    /** Of several the one that counts longest is the last; the first signature stands. */
    private void move(Document before) {
        var person = new PersonId(before.get("person", UUID.class));
        var helps = before.get("helps", UUID.class);
        var id = ClearanceId.of(person, helps).value();
        var there = Objects.requireNonNullElseGet(store.findById(id, Document.class, COLLECTION), Document::new);
        var certificates = new ArrayList<>(there.getList("certificates", Document.class, List.of()));
        var shown = before.get("certificate", Document.class);
        if (shown != null
                && certificates.stream().noneMatch(one -> Objects.equals(one.get("_id"), before.get("_id")))) {
            shown.append("_id", before.get("_id")).append("where", before.get("municipality"));
            certificates.add(shown);
            certificates.sort(Comparator.comparing(one -> one.getString("until")));
        }
        var statement = there.get("statement") != null ? there.get("statement") : before.get("statement");
        var after = new Document("_id", id)
                .append("person", person.value())
                .append("helps", helps)
                .append("municipality", before.get("municipality"))
                .append("certificates", certificates)
                .append("outbox", List.of())
                .append("version", 0L)
                .append("_class", "clearance");
        if (statement != null) {
            after.append("statement", statement);
        }
        store.save(after, COLLECTION);
        store.remove(query(where("_id").is(before.get("_id"))), COLLECTION);
    }
}
