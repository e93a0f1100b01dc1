package no.heime.shared.store;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** One more of {@link UnusedIndexes}: reports are asked for with their kind between status and time. */
@Component
class UnusedReportIndex implements Migration {

    private final MongoOperations store;

    UnusedReportIndex(MongoOperations store) {
        this.store = store;
    }

    @Override
    public int number() {
        return 9;
    }

    @Override
    public String description() {
        return "the index of reports that nothing asks by any more is gone";
    }

    @Override
    public void run() {
        UnusedIndexes.drop(store, "reports", "municipality_status_at");
    }
}
