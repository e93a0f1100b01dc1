package no.heime.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.Places;
import no.heime.register.words.Stems;
import no.heime.shared.Ids;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How long it takes to find the candidates of a need, and to search, with ten thousand, a hundred thousand and a million
 * offers in a real MongoDB, beside the bare driver asking the same. The figures go to {@code target/bench/register.md}.
 */
@OnMongod
class RegisterBench {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int WARM_UP = 400;
    private static final int RUNS = 400;
    /** As many as {@code need.Candidates} puts in order on a step. */
    private static final int CANDIDATES = 200;

    @Autowired
    MongoOperations store;

    @Autowired
    RegisterService register;

    @Autowired
    RegisterSearch search;

    @Autowired
    Entries entries;

    @Autowired
    FindableWriter findable;

    @Autowired
    Places places;

    @Autowired
    Ids ids;

    private final LocalDate today = LocalDate.now();

    private record Times(double p50, double p95) {}

    @Test
    void candidatesAndSearch() throws IOException {
        var collection = store.getCollection(RegisterEntry.COLLECTION);
        var offers = new ManyOffers(store, places, ids, findable);
        var lines = new ArrayList<String>(List.of(
                "| offers | what | p50 ms | p95 ms | bare driver p50 ms | bare driver p95 ms | ratio p50 | growth p50 |",
                "|---:|---|---:|---:|---:|---:|---:|---:|"));
        var first = new double[2];
        for (var size : SIZES) {
            offers.fillUpTo(size);
            var candidates = measure(
                    offers,
                    question -> register.candidates(
                            question.kind().helpersStep(), question.kind().id(), question.district(), CANDIDATES),
                    question -> bareCandidates(collection, question));
            var searches = measure(
                    offers,
                    question -> entries.matching(
                            List.of(terms(question)), question.district(), today, RegisterSearch.AT_MOST),
                    question -> bareSearch(collection, question));
            var screens = measure(offers, this::screen, question -> {});
            if (first[0] == 0) {
                first[0] = candidates[0].p50();
                first[1] = screens[0].p50();
            }
            lines.add(line(size, "candidates, " + CANDIDATES, candidates, first[0]));
            lines.add(line(size, "one search query, " + RegisterSearch.AT_MOST, searches, 0));
            lines.add(line(size, "whole search", new Times[] {screens[0]}, first[1]));
            write(lines);
        }
        assertThat(collection.estimatedDocumentCount()).isEqualTo(SIZES[SIZES.length - 1]);
    }

    private interface Ask {
        void about(ManyOffers.Question question);
    }

    private Times[] measure(ManyOffers offers, Ask ours, Ask bare) {
        var mine = new double[RUNS];
        var theirs = new double[RUNS];
        for (var run = -WARM_UP; run < RUNS; run++) {
            var question = offers.question();
            // both ways meet a warm cache: neither pays for the other's first look
            bare.about(question);
            double one;
            double other;
            if (run % 2 == 0) {
                one = timed(ours, question);
                other = timed(bare, question);
            } else {
                other = timed(bare, question);
                one = timed(ours, question);
            }
            if (run >= 0) {
                mine[run] = one;
                theirs[run] = other;
            }
        }
        return new Times[] {times(mine), times(theirs)};
    }

    private static double timed(Ask ask, ManyOffers.Question question) {
        var start = System.nanoTime();
        ask.about(question);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Times times(double[] measured) {
        Arrays.sort(measured);
        return new Times(measured[measured.length / 2], measured[measured.length * 95 / 100]);
    }

    private void screen(ManyOffers.Question question) {
        search.search(new Search(question.kind().names().nb(), null, null, question.district(), null, 20));
    }

    private void bareCandidates(MongoCollection<Document> collection, ManyOffers.Question question) {
        var kind = question.kind().id();
        fetch(
                collection,
                and(
                        in("find.reach", Findable.reach(question.district(), kind), Findable.reachEverywhere(kind)),
                        eq("find.step", question.kind().helpersStep().name()),
                        gt("capacity.free", 0),
                        gte("find.until", today.toString())),
                Sorts.descending("capacity.free"),
                CANDIDATES);
    }

    private void bareSearch(MongoCollection<Document> collection, ManyOffers.Question question) {
        fetch(
                collection,
                and(
                        in("find.terms", terms(question)),
                        gte("find.until", today.toString()),
                        in("find.open", Findable.EVERYWHERE, question.district().value())),
                new Document(),
                RegisterSearch.AT_MOST);
    }

    private static void fetch(MongoCollection<Document> collection, Bson filter, Bson sort, int limit) {
        collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .projection(Projections.exclude("find"))
                .into(new ArrayList<>());
    }

    private String municipality(ManyOffers.Question question) {
        return places.require(question.district(), "district").municipality();
    }

    /** One word of the question where she lives, with its kind of help. */
    private List<String> terms(ManyOffers.Question question) {
        var word = Stems.read(question.kind().names().nb()).getFirst();
        return Stream.concat(
                        word.all(),
                        Stream.of(Findable.KIND + question.kind().id().value()))
                .flatMap(term ->
                        Stream.of(municipality(question), Findable.EVERYWHERE).map(number -> Findable.at(number, term)))
                .toList();
    }

    private static String line(int size, String what, Times[] times, double first) {
        var ours = times[0];
        var bare = times.length > 1 ? times[1] : null;
        return "| %,d | %s | %.2f | %.2f | %s | %s | %s | %s |"
                .formatted(
                        size,
                        what,
                        ours.p50(),
                        ours.p95(),
                        bare == null ? "" : "%.2f".formatted(bare.p50()),
                        bare == null ? "" : "%.2f".formatted(bare.p95()),
                        bare == null ? "" : "%.2f".formatted(ours.p50() / bare.p50()),
                        first == 0 ? "" : "%.2f".formatted(ours.p50() / first));
    }

    private static void write(List<String> lines) throws IOException {
        var machine = "%d cores, load %.1f, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version"));
        var file = Path.of("target/bench/register.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, machine + "\n\n" + String.join("\n", lines) + "\n");
    }
}
