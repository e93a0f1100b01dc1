package no.heime.digitalcare;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.heime.municipality.DistrictId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What staff ask about the participations of a municipality. Every query here has its index. */
@Repository
class ParticipationLists {

    private static final String COLLECTION = "participations";

    private final MongoOperations store;

    ParticipationLists(MongoOperations store) {
        this.store = store;
    }

    /** Those whom staff may see, at some stages, those first who have been there for longest. */
    List<DigitalParticipation> shared(
            String municipality,
            Collection<Stage> stages,
            @Nullable FormId form,
            @Nullable DistrictId district,
            int limit) {
        var wanted = where("municipality")
                .is(municipality)
                .and("answers.stage")
                .in(stages)
                .and("answers.shared")
                .ne(false);
        if (form != null) {
            wanted.and("answers.form").is(form);
        }
        if (district != null) {
            wanted.and("answers.district").is(district);
        }
        var query = Query.query(wanted).with(Sort.by("since")).limit(limit).cursorBatchSize(limit + 1);
        return store.find(query, DigitalParticipation.class);
    }

    /** Counted by the store: what comes back grows with the districts and forms, not with the people. */
    CareFigures figures(String municipality) {
        var group = new Document(
                        "_id",
                        new Document("form", "$answers.form")
                                .append("district", "$answers.district")
                                .append("stage", "$answers.stage"))
                .append("count", new Document("$sum", 1));
        for (var thing : Equipment.values()) {
            var has = new Document("$in", List.of(thing.name(), "$answers.has"));
            group.append(thing.name(), new Document("$sum", new Document("$cond", List.of(has, 1, 0))));
        }
        var counted = Aggregation.newAggregation(
                Aggregation.match(where("municipality").is(municipality)), context -> new Document("$group", group));
        return new CareFigures(store.aggregate(counted, COLLECTION, Document.class).getMappedResults().stream()
                .map(ParticipationLists::cell)
                .toList());
    }

    private static CareFigures.Cell cell(Document counted) {
        var key = counted.get("_id", Document.class);
        Map<Equipment, Integer> has = new EnumMap<>(Equipment.class);
        for (var thing : Equipment.values()) {
            has.put(thing, counted.get(thing.name(), Number.class).intValue());
        }
        return new CareFigures.Cell(
                new FormId(key.getString("form")),
                new DistrictId(key.getString("district")),
                Stage.valueOf(key.getString("stage")),
                counted.get("count", Number.class).intValue(),
                has);
    }
}
