package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.heime.shared.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Reports that were stored when staff saw all of them, also those about their own entries. */
@Component
class ReportsKnowWhomTheyConcern implements Migration {

    private final MongoOperations store;
    private final Entries entries;

    ReportsKnowWhomTheyConcern(MongoOperations store, Entries entries) {
        this.store = store;
        this.entries = entries;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String description() {
        return "a report says who stands behind what it is about";
    }

    @Override
    public void run() {
        store.find(query(where("municipality").gt("").and("owner").exists(false)), Report.class)
                .forEach(report -> entries.byId(report.entry())
                        .ifPresent(entry -> store.updateFirst(
                                query(where("_id").is(report.id())),
                                Update.update("owner", entry.provider().owner()),
                                Report.class)));
    }
}
