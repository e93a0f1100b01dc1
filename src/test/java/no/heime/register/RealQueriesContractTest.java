package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.heime.municipality.DistrictId;
import no.heime.shared.ResourceFiles;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shell.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What residents type, in bokmål, nynorsk, dialect and English, with slips of the finger, and what must be among the
 * first five that they find. The list and the words that mean the same were written by the same people: one that nobody
 * has seen will do a little worse. What was not first stands in {@code target/real-queries.txt} and its twins.
 */
abstract class RealQueriesContract extends StoreContract {

    private static final int FIRST = 5;
    private static final double RECALL = 0.95;
    private static final double RANK = 0.85;

    /** In no language is it much worse than in the others. */
    private static final double RECALL_IN_EACH_LANGUAGE = 0.92;

    /** Of the first list; what is the same in bokmål and nynorsk counts as bokmål. */
    static final double SHARE_OF_EACH_LANGUAGE = 0.1;

    /**
     * The second list was written without a look at the words that mean the same, and so was the third, which asks in all
     * the municipalities that the others do not, by Sámi and Kven names of places, and for who stands behind something.
     */
    static final Map<String, Integer> LISTS = Map.of("queries", 242, "more-queries", 64, "coast-queries", 75);

    @Autowired
    RegisterSearch search;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoRegister demo;

    @Autowired
    Entries entries;

    /** How people write. */
    enum Spoken {
        @JsonProperty("nb")
        BOKMAL,
        @JsonProperty("nn")
        NYNORSK,
        @JsonProperty("dialect")
        DIALECT,
        @JsonProperty("en")
        ENGLISH
    }

    /**
     * @param from where she lives; null when she has told nobody
     * @param among ids of entries
     */
    record Asked(String q, Spoken lang, @Nullable String from, List<UUID> among, String why) {}

    record Queries(List<Asked> queries) {}

    /**
     * @param share how much of what must be there is among the first five
     * @param place of the first that must be there; 0 when none is
     */
    record Answered(Asked asked, double share, int place, List<UUID> firstFive) {

        double rank() {
            return place == 0 ? 0 : 1.0 / place;
        }
    }

    @BeforeEach
    void theDemosRegister() {
        people.contribute();
        demo.contribute();
    }

    @Test
    void whatPeopleAskForIsAmongTheFirstFiveInEachLanguage() throws IOException {
        var all = new ArrayList<Answered>();
        for (var list : LISTS.keySet()) {
            var answered = asked(list).stream().map(this::answered).toList();
            all.addAll(answered);
            var report = report(answered);
            Files.writeString(Path.of("target/real-" + list + ".txt"), report);
            assertThat(mean(answered, Answered::share)).as(report).isGreaterThanOrEqualTo(RECALL);
            assertThat(mean(answered, Answered::rank)).as(report).isGreaterThanOrEqualTo(RANK);
        }
        for (var language : Spoken.values()) {
            var answered =
                    all.stream().filter(it -> it.asked().lang() == language).toList();
            var report = language + ": " + report(answered);
            Files.writeString(Path.of("target/real-queries-in-" + language + ".txt"), report);
            assertThat(mean(answered, Answered::share)).as(report).isGreaterThanOrEqualTo(RECALL_IN_EACH_LANGUAGE);
        }
    }

    static List<Asked> asked(String list) {
        return ResourceFiles.read("search/" + list + ".json", Queries.class).queries();
    }

    private Answered answered(Asked one) {
        var found = found(one);
        var firstFive = found.stream().limit(FIRST).toList();
        var there = one.among().stream().filter(firstFive::contains).count();
        return new Answered(one, (double) there / one.among().size(), place(found, one.among()), firstFive);
    }

    private static double mean(List<Answered> answered, ToDoubleFunction<Answered> figure) {
        return answered.stream().mapToDouble(figure).average().orElse(0);
    }

    private String report(List<Answered> answered) {
        var misses = answered.stream()
                .filter(it -> it.share() < 1 || it.place() != 1)
                .map(it -> "%s (%s): %.2f, place %d, instead %s"
                        .formatted(
                                it.asked().q(),
                                it.asked().from(),
                                it.share(),
                                it.place(),
                                titles(it.firstFive(), it.asked().among())))
                .collect(Collectors.joining("\n"));
        return "recall@5 %.3f, mean reciprocal rank %.3f of %d%n%s%n"
                .formatted(mean(answered, Answered::share), mean(answered, Answered::rank), answered.size(), misses);
    }

    private List<UUID> found(Asked one) {
        var from = one.from() == null ? null : new DistrictId(one.from());
        return search.search(Search.of(one.q(), from, 20)).hits().stream()
                .map(hit -> hit.entry().id().value())
                .toList();
    }

    private List<String> titles(List<UUID> found, List<UUID> among) {
        var ids = found.stream()
                .filter(id -> !among.contains(id))
                .map(EntryId::new)
                .toList();
        return entries.byIds(ids).stream().map(RegisterEntry::title).toList();
    }

    private static int place(List<UUID> found, List<UUID> among) {
        return 1
                + among.stream()
                        .mapToInt(found::indexOf)
                        .filter(place -> place >= 0)
                        .min()
                        .orElse(-1);
    }
}

/** What the lists hold. */
class RealQueriesTest {

    @Test
    void noListHasBecomeShorter() {
        RealQueriesContract.LISTS.forEach((list, atLeast) ->
                assertThat(RealQueriesContract.asked(list)).as(list).hasSizeGreaterThanOrEqualTo(atLeast));
    }

    @Test
    void theFirstListAsksInEachLanguage() {
        var asked = RealQueriesContract.asked("queries");
        for (var language : RealQueriesContract.Spoken.values()) {
            assertThat(asked.stream().filter(one -> one.lang() == language).count())
                    .as(language.name())
                    .isGreaterThanOrEqualTo((long) (asked.size() * RealQueriesContract.SHARE_OF_EACH_LANGUAGE));
        }
    }
}

@OnEmbedded
class RealQueriesOnEmbeddedTest extends RealQueriesContract {}

@OnMongod
class RealQueriesOnMongodTest extends RealQueriesContract {}
