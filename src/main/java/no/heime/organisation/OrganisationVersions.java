package no.heime.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What organisations said of themselves before, the latest of each. A change that is told twice is kept once. */
@Repository
class OrganisationVersions {

    /** How many of one organisation are kept. */
    static final int KEPT = 50;

    private final MongoOperations store;

    OrganisationVersions(MongoOperations store) {
        this.store = store;
    }

    @EventListener
    void on(OrganisationEdited edited) {
        var before = edited.before();
        try {
            store.insert(before);
        } catch (DuplicateKeyException keptBefore) {
            return;
        }
        store.find(newestFirst(before.organisation()).skip(KEPT).limit(1), PastOrganisation.class)
                .forEach(oldest -> store.remove(
                        query(where("organisation")
                                .is(oldest.organisation())
                                .and("version")
                                .lte(oldest.version())),
                        PastOrganisation.class));
    }

    /** Newest first. */
    List<PastOrganisation> of(OrganisationId organisation) {
        return store.find(newestFirst(organisation).limit(KEPT), PastOrganisation.class);
    }

    private static Query newestFirst(OrganisationId organisation) {
        return query(where("organisation").is(organisation)).with(Sort.by(Sort.Direction.DESC, "version"));
    }
}
