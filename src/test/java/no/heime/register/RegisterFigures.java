package no.heime.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.heime.municipality.Places;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NewNeed;
import no.heime.need.Urgency;
import no.heime.register.words.Stems;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How long it takes to find the candidates of a need, to open its whole ladder, and to search, with more and more offers,
 * beside the bare driver asking the same; and how many entries a second are written with all indexes. The figures go to
 * {@code target/bench}.
 */
abstract class RegisterFigures {

    private static final int WRITES = 1_000;
    /** As many as {@code need.Candidates} puts in order on a step. */
    private static final int CANDIDATES = 200;

    @Autowired
    MongoOperations store;

    @Autowired
    RegisterService register;

    @Autowired
    RegisterSearch search;

    @Autowired
    NeedService needs;

    @Autowired
    NeedScreens screens;

    @Autowired
    Entries entries;

    @Autowired
    FindableWriter findable;

    @Autowired
    Places places;

    @Autowired
    Ids ids;

    private final LocalDate today = LocalDate.now();
    private final String name;
    private final int runs;
    private final int[] sizes;

    /**
     * @param name of the file with the figures
     * @param runs how many questions are counted for each figure
     */
    RegisterFigures(String name, int runs, int... sizes) {
        this.name = name;
        this.runs = runs;
        this.sizes = sizes;
    }

    @Test
    void candidatesAndSearch() throws IOException {
        var collection = store.getCollection(RegisterEntry.COLLECTION);
        var offers = new ManyOffers(store, places, ids, findable);
        var lines = new ArrayList<String>(List.of(SideBySide.head()));
        var first = new LinkedHashMap<String, SideBySide>();
        var writing = new ArrayList<String>(List.of(
                "", "| offers | written a second, one after the other | size of all indexes |", "|---:|---:|---:|"));
        for (var size : sizes) {
            offers.fillUpTo(size);
            var measured = new LinkedHashMap<String, SideBySide>();
            measured.put(
                    "candidates on one step, at most " + CANDIDATES,
                    SideBySide.measured(
                            runs, offers::question, this::candidates, it -> bareCandidates(collection, it)));
            measured.put(
                    "a whole ladder",
                    SideBySide.measured(
                            runs, () -> need(offers.question()), this::ladder, it -> bareLadder(collection, it)));
            measured.put(
                    "one search query, at most " + RegisterSearch.AT_MOST,
                    SideBySide.measured(runs, offers::question, this::oneQuery, it -> bareSearch(collection, it)));
            measured.put(
                    "a whole search, beside its first query",
                    SideBySide.measured(runs, offers::question, this::screen, it -> bareSearch(collection, it)));
            measured.forEach((what, it) -> {
                first.putIfAbsent(what, it);
                lines.add(it.line(size, what, first.get(what)));
            });
            writing.add("| %,d | %.0f | %s |".formatted(size, writesASecond(), indexSize()));
            write(lines, writing);
        }
        assertThat(collection.estimatedDocumentCount()).isEqualTo(sizes[sizes.length - 1] + WRITES);
    }

    private double writesASecond() {
        var fresh = IntStream.range(0, WRITES)
                .mapToObj(n -> Registered.approved(Registered.offer("Snø " + n, 60, Registered.LELAND)))
                .toList();
        var start = System.nanoTime();
        fresh.forEach(entries::insert);
        return WRITES / ((System.nanoTime() - start) / 1e9);
    }

    /** Only a real MongoDB has indexes that one can weigh. */
    private String indexSize() {
        var size = store.executeCommand(new Document("collStats", RegisterEntry.COLLECTION))
                .get("totalIndexSize", Number.class);
        return size == null || size.longValue() == 0 ? "" : "%,d MB".formatted(size.longValue() / 1_000_000);
    }

    private record Asked(NeedId need, ManyOffers.Question question) {}

    private Asked need(ManyOffers.Question question) {
        var id = new NeedId(ids.next());
        var wish = new NewNeed(
                question.kind().id(),
                null,
                Frequency.ONCE,
                Urgency.THIS_WEEK,
                WeekTimes.ANY,
                question.district(),
                ForWhom.ME,
                null,
                Language.NB);
        needs.register(Registered.ASTRID, id, wish, null);
        return new Asked(id, question);
    }

    private int ladder(Asked asked) {
        return screens.open(Registered.ASTRID, asked.need()).story().steps().size();
    }

    private int bareLadder(MongoCollection<Document> collection, Asked asked) {
        return Stream.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)
                .mapToInt(step -> bareCandidates(collection, asked.question(), step))
                .sum();
    }

    private int candidates(ManyOffers.Question question) {
        return register.candidates(
                        question.kind().helpersStep(), question.kind().id(), question.district(), CANDIDATES)
                .size();
    }

    private int oneQuery(ManyOffers.Question question) {
        var wanted = new Wanted(List.of(terms(question)), question.district(), null, false);
        return entries.matching(wanted, today, RegisterSearch.AT_MOST).size();
    }

    private int screen(ManyOffers.Question question) {
        return search.search(Search.of(question.kind().names().in(Language.NB), question.district(), 20))
                .hits()
                .size();
    }

    private int bareCandidates(MongoCollection<Document> collection, ManyOffers.Question question) {
        return bareCandidates(collection, question, question.kind().helpersStep());
    }

    private int bareCandidates(MongoCollection<Document> collection, ManyOffers.Question question, LadderStep step) {
        var kind = question.kind().id();
        return fetch(
                collection,
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

    private int bareSearch(MongoCollection<Document> collection, ManyOffers.Question question) {
        return fetch(
                collection,
                and(
                        in("find.terms", terms(question)),
                        lte("find.from", today.toString()),
                        gte("find.until", today.toString()),
                        in("find.open", Findable.EVERYWHERE, question.district().value())),
                new Document(),
                Projections.exclude("find.terms", "find.reach", "find.open", "find.starts"),
                RegisterSearch.AT_MOST);
    }

    private static int fetch(MongoCollection<Document> collection, Bson filter, Bson sort, Bson fields, int limit) {
        return collection
                .find(filter)
                .sort(sort)
                .limit(limit)
                .batchSize(limit + 1)
                .projection(fields)
                .into(new ArrayList<>())
                .size();
    }

    private String municipality(ManyOffers.Question question) {
        return places.require(question.district(), "district").municipality();
    }

    /** One word of the question where she lives, with its kind of help. */
    private List<String> terms(ManyOffers.Question question) {
        var word = Stems.read(question.kind().names().in(Language.NB)).getFirst();
        return Stream.concat(
                        word.all(),
                        Stream.of(Findable.KIND + question.kind().id().value()))
                .flatMap(term ->
                        Stream.of(municipality(question), Findable.EVERYWHERE).map(number -> Findable.at(number, term)))
                .toList();
    }

    private void write(List<String> lines, List<String> writing) throws IOException {
        var machine = "%d cores, load %.1f, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version"));
        var file = Path.of("target/bench/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, machine + "\n\n" + String.join("\n", lines) + "\n" + String.join("\n", writing) + "\n");
    }
}
