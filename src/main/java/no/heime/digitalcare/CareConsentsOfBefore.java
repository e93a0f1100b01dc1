package no.heime.digitalcare;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.heime.shared.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers that were kept when the yes to it stood in them alone. */
@Component
class CareConsentsOfBefore implements Migration {

    private final MongoOperations store;
    private final CareConsents consents;

    CareConsentsOfBefore(MongoOperations store, CareConsents consents) {
        this.store = store;
        this.consents = consents;
    }

    @Override
    public int number() {
        return 13;
    }

    @Override
    public String description() {
        return "what somebody has said yes to is put down by itself";
    }

    @Override
    public void run() {
        var all = query(where("municipality").gt(""));
        try (var kept = store.stream(all, DigitalParticipation.class)) {
            kept.forEach(consents::putDownLater);
        }
    }
}
