package no.heime.register;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What is lent out, in the document of the thing itself: each loan and each return is one conditional write. */
@Repository
class Loans {

    private final MongoOperations store;

    Loans(MongoOperations store) {
        this.store = store;
    }

    /** Whether there was one left, and this loan was not made before. */
    boolean lend(EntryId thing, Loan loan) {
        var left = query(where("_id")
                .is(thing)
                .and("moderation.status")
                .ne(EntryStatus.WITHDRAWN)
                .and("lending.left")
                .gte(1)
                .and("lending.loans._id")
                .ne(loan.id()));
        var lent = new Update().inc("lending.left", -1).inc("version", 1L).push("lending.loans", loan);
        return store.updateFirst(left, lent, SelfCareResource.class).getModifiedCount() == 1;
    }

    /** Nothing happens when it was given back already. */
    void giveBack(EntryId thing, LoanId loan) {
        var lent = query(where("_id").is(thing).and("lending.loans._id").is(loan));
        var back = new Update()
                .inc("lending.left", 1)
                .inc("version", 1L)
                .pull("lending.loans", new Document("_id", loan.value()));
        store.updateFirst(lent, back, SelfCareResource.class);
    }
}
