package no.heime.digitalcare;

import java.util.List;
import no.heime.shared.kept.Section;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Ending;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Parts in digital care that are over, counted from when somebody stopped, or staff found that it is not for her. They end
 * as if she had taken her consent back, with the reason that their time was over.
 */
@Component
class EndedParticipations implements Retained {

    private static final StorageTime TIME = new StorageTime("participations", Section.CARE, 12, 3, 36);
    private static final List<Stage> OVER = List.of(Stage.STOPPED, Stage.NOT_SUITABLE);

    private final MongoOperations store;
    private final DigitalCareService service;

    EndedParticipations(MongoOperations store, DigitalCareService service) {
        this.store = store;
        this.service = service;
    }

    @Override
    public StorageTime time() {
        return TIME;
    }

    @Override
    public long count(Due due) {
        return store.count(Query.query(over(due)), DigitalParticipation.class);
    }

    /** What others still have to hear of is deleted when they have. */
    @Override
    public int end(Due due, int atMost) {
        return Ending.oneByOne(atMost, skip -> page(due, skip), one -> {
            if (!one.outbox().isEmpty()) {
                return false;
            }
            service.timeIsOver(one);
            return true;
        });
    }

    private List<DigitalParticipation> page(Due due, int skip) {
        return store.find(
                Query.query(over(due)).with(Sort.by("since", "_id")).skip(skip).limit(Ending.PAGE),
                DigitalParticipation.class);
    }

    private static Criteria over(Due due) {
        return due.whose()
                .in("municipality")
                .and("answers.stage")
                .in(OVER)
                .and("since")
                .lt(due.before());
    }
}
