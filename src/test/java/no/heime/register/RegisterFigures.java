package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import no.heime.municipality.Places;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NeedId;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.NewNeed;
import no.heime.need.Urgency;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.QueryPlans;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shell.DemoPeople;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * How long it takes to find the candidates of a need, to open its whole ladder, and to search, with more and more entries,
 * beside the bare driver asking the same; how many entries a second are written with all indexes; and whether MongoDB
 * answers from an index at each size. The figures go to {@code target/bench}.
 */
abstract class RegisterFigures {

    private static final int WRITES = 1_000;
    /** Questions of each sort whose way through the store is looked up. */
    private static final int LOOKED_UP = 20;

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
    DemoPeople people;

    @Autowired
    DemoRegister demo;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    ObjectProvider<QueryPlans> plans;

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
        var bare = new BareDriver(collection, places, today);
        people.contribute();
        var many = new ManyEntries(store, places, taxonomy, ids, demo, findable);
        var lines = new ArrayList<String>(List.of(SideBySide.head()));
        var first = new LinkedHashMap<String, SideBySide>();
        var writing = new ArrayList<String>(List.of(
                "",
                "| entries | written a second, one after the other | size of all indexes | queries answered from an index |",
                "|---:|---:|---:|---:|"));
        for (var size : sizes) {
            many.fillUpTo(size);
            var measured = new LinkedHashMap<String, SideBySide>();
            measured.put(
                    "candidates on one step, at most " + BareDriver.CANDIDATES,
                    SideBySide.measured(runs, many::question, this::candidates, it -> bare.candidates(it)));
            measured.put(
                    "a whole ladder",
                    SideBySide.measured(
                            runs, () -> need(many.question()), this::ladder, it -> bare.ladder(it.question())));
            measured.put(
                    "one search query, at most " + RegisterSearch.AT_MOST,
                    SideBySide.measured(runs, many::question, this::oneQuery, it -> bare.search(it)));
            measured.put(
                    "a whole search, beside its first query",
                    SideBySide.measured(runs, many::question, this::screen, it -> bare.search(it)));
            measured.put(
                    "what people type, with three choices, beside the same",
                    SideBySide.measured(runs, many::question, this::narrowed, it -> bare.search(it)));
            measured.forEach((what, it) -> {
                first.putIfAbsent(what, it);
                lines.add(it.line(size, what, first.get(what)));
            });
            writing.add("| %,d | %.0f | %s | %s |".formatted(size, writesASecond(), indexSize(), fromAnIndex(many)));
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

    /** Only a real MongoDB tells. */
    private String fromAnIndex(ManyEntries many) {
        var heard = plans.getIfAvailable();
        if (heard == null) {
            return "";
        }
        heard.listen();
        for (var time = 0; time < LOOKED_UP; time++) {
            var question = many.question();
            candidates(question);
            ladder(need(question));
            oneQuery(question);
            screen(question);
            narrowed(question);
        }
        assertThat(heard.withoutIndex()).isEmpty();
        return "all %d".formatted(heard.heard());
    }

    /** Only a real MongoDB has indexes that one can weigh. */
    private String indexSize() {
        var size = store.executeCommand(new Document("collStats", RegisterEntry.COLLECTION))
                .get("totalIndexSize", Number.class);
        return size == null || size.longValue() == 0 ? "" : "%,d MB".formatted(size.longValue() / 1_000_000);
    }

    private record Asked(NeedId need, ManyEntries.Question question) {}

    private Asked need(ManyEntries.Question question) {
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

    private int candidates(ManyEntries.Question question) {
        return register.candidates(
                        question.kind().helpersStep(), question.kind().id(), question.district(), BareDriver.CANDIDATES)
                .size();
    }

    private int oneQuery(ManyEntries.Question question) {
        var wanted = new Wanted(List.of(BareDriver.terms(question, places)), question.district(), null, false);
        return entries.matching(wanted, today, RegisterSearch.AT_MOST).size();
    }

    private int screen(ManyEntries.Question question) {
        return search.search(Search.of(question.kind().names().in(Language.NB), question.district(), 20))
                .hits()
                .size();
    }

    private int narrowed(ManyEntries.Question question) {
        var choices =
                Choices.NONE.with(Facet.WITHIN, "60").with(Facet.DAY, "TUESDAY").with(Facet.FREE, Facet.YES);
        return search.search(new Search(question.typed(), question.district(), choices, Order.BEST, 20))
                .hits()
                .size();
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
