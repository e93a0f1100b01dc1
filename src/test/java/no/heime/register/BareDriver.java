package no.heime.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.Places;
import no.heime.register.words.Stems;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The register's questions, asked by nothing but MongoDB's driver. Each answers with how many documents it got. */
record BareDriver(MongoCollection<Document> collection, Places places, LocalDate today) {

    /** As many as {@code need.Candidates} puts in order on a step. */
    static final int CANDIDATES = 200;

    int ladder(ManyEntries.Question question) {
        return Stream.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)
                .mapToInt(step -> candidates(question, step))
                .sum();
    }

    int candidates(ManyEntries.Question question) {
        return candidates(question, question.kind().helpersStep());
    }

    private int candidates(ManyEntries.Question question, LadderStep step) {
        var kind = question.kind().id();
        return fetch(
                and(
                        in("find.reach", Findable.reach(question.district(), kind), Findable.reachEverywhere(kind)),
                        eq("find.step", step.name()),
                        gt("capacity.free", 0),
                        lte("find.from", today.toString()),
                        gte("find.until", today.toString())),
                Sorts.descending("capacity.free"),
                Projections.exclude("find"),
                CANDIDATES);
    }

    int search(ManyEntries.Question question) {
        return fetch(
                and(
                        in("find.terms", terms(question, places)),
                        lte("find.from", today.toString()),
                        gte("find.until", today.toString()),
                        in("find.open", Findable.EVERYWHERE, question.district().value())),
                new Document(),
                Projections.exclude("find.terms", "find.reach", "find.open", "find.starts"),
                RegisterSearch.AT_MOST);
    }

    private int fetch(Bson filter, Bson sort, Bson fields, int limit) {
        return collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .batchSize(limit + 1)
                .projection(fields)
                .into(new ArrayList<>())
                .size();
    }

    /** One word of the question where she lives, with its kind of help. */
    static List<String> terms(ManyEntries.Question question, Places places) {
        var home = places.require(question.district(), "district");
        var word = Stems.read(question.kind().names().in(Language.NB)).getFirst();
        return Stream.concat(
                        word.all(),
                        Stream.of(Findable.KIND + question.kind().id().value()))
                .flatMap(term -> Stream.of(home.municipality(), Findable.startingIn(home.id()), Findable.EVERYWHERE)
                        .map(place -> Findable.at(place, term)))
                .toList();
    }
}
