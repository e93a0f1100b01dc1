package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.shared.store.Anew;
import no.heime.shared.store.Migration;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
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
        var untold = query(where("municipality").gt("").and("owner").exists(false));
        var some = new ArrayList<Report>();
        try (var reports = store.stream(untold, Report.class)) {
            for (var report : (Iterable<Report>) reports::iterator) {
                some.add(report);
                if (some.size() == Anew.AT_ONCE) {
                    tell(some);
                    some.clear();
                }
            }
        }
        tell(some);
    }

    /** Whoever stands behind what is gone is not known any more. */
    private void tell(List<Report> some) {
        var behind = entries.byIds(some.stream().map(Report::entry).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        RegisterEntry::id, entry -> entry.provider().owner()));
        var known = some.stream()
                .filter(report -> behind.containsKey(report.entry()))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        var writes = store.bulkOps(BulkMode.UNORDERED, Report.class);
        known.forEach(report -> writes.updateOne(
                query(where("_id").is(report.id()).and("owner").exists(false)),
                Update.update("owner", behind.get(report.entry()))));
        writes.execute();
    }
}
