package no.heime.assisted;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.heime.shared.store.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Claims that were stopped half-way stood with who was written in; they stand where all that become one do. */
@Component
class ClaimsStandByThemselves implements Migration {

    private static final String NEWCOMERS = "newcomers";

    private final MongoOperations store;

    ClaimsStandByThemselves(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 16;
    }

    @Override
    public String description() {
        return "a claim that was stopped stands by itself";
    }

    /** The index by which they were found was for nothing else. */
    @Override
    public void run() {
        store.find(query(where("code.digest").gt("")), Document.class, NEWCOMERS).stream()
                .filter(newcomer -> newcomer.getEmbedded(List.of("code", "claim"), Document.class) != null)
                .forEach(this::move);
        var indexes = store.indexOps(NEWCOMERS);
        if (indexes.getIndexInfo().stream().anyMatch(index -> index.getName().equals("code.claim.at"))) {
            indexes.dropIndex("code.claim.at");
        }
    }

    /** What has been taken over already is not known, so nothing is given back but the addresses. */
    private void move(Document newcomer) {
        var claim = newcomer.get("code", Document.class).get("claim", Document.class);
        store.save(
                new Document("_id", newcomer.get("_id"))
                        .append("account", claim.get("account"))
                        .append("email", claim.get("email"))
                        .append("ofAccount", claim.get("email"))
                        .append("ofPerson", claim.get("written"))
                        .append("ways", List.of())
                        .append("first", newcomer.get("here") == null)
                        .append("at", claim.get("at"))
                        .append("sure", true)
                        .append("version", 0L),
                "joinings");
        store.updateFirst(query(where("_id").is(newcomer.get("_id"))), new Update().unset("code.claim"), NEWCOMERS);
    }
}
