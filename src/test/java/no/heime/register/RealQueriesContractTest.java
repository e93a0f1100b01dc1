package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.heime.municipality.DistrictId;
import no.heime.shared.ResourceFiles;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shell.DemoPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What residents type, in bokmål, nynorsk, dialect and English, with slips of the finger, and what must be among the
 * first five that they find. The list and the words that mean the same were written by the same people: one that nobody
 * has seen will do a little worse. What was not first stands in {@code target/real-queries.txt} and its twin.
 */
abstract class RealQueriesContract extends StoreContract {

    private static final int FIRST = 5;
    private static final double RECALL = 0.95;
    private static final double RANK = 0.85;

    @Autowired
    RegisterSearch search;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoRegister demo;

    @Autowired
    Entries entries;

    /**
     * @param from where she lives; null when she has told nobody
     * @param among ids of entries
     */
    record Asked(String q, @Nullable String from, List<UUID> among, String why) {}

    record Queries(List<Asked> queries) {}

    @BeforeEach
    void theDemosRegister() {
        people.contribute();
        demo.contribute();
    }

    /**
     * The second list was written without a look at the words that mean the same, and so was the third, which asks in all
     * the municipalities that the others do not, by Sámi and Kven names of places, and for who stands behind something.
     */
    @ParameterizedTest
    @CsvSource({"queries, 234", "more-queries, 64", "coast-queries, 75"})
    void whatPeopleAskForIsAmongTheFirstFive(String list, int atLeast) throws IOException {
        var asked =
                ResourceFiles.read("search/" + list + ".json", Queries.class).queries();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(atLeast);
        double recall = 0;
        double rank = 0;
        var misses = new ArrayList<String>();
        for (var one : asked) {
            var found = found(one);
            var firstFive = found.stream().limit(FIRST).toList();
            double share =
                    (double) one.among().stream().filter(firstFive::contains).count()
                            / one.among().size();
            int place = place(found, one.among());
            recall += share;
            rank += place == 0 ? 0 : 1.0 / place;
            if (share < 1 || place != 1) {
                misses.add("%s (%s): %.2f, place %d, instead %s"
                        .formatted(one.q(), one.from(), share, place, titles(firstFive, one.among())));
            }
        }
        recall /= asked.size();
        rank /= asked.size();
        var report = "recall@5 %.3f, mean reciprocal rank %.3f of %d%n%s%n"
                .formatted(recall, rank, asked.size(), String.join("\n", misses));
        Files.writeString(Path.of("target/real-" + list + ".txt"), report);
        assertThat(recall).as(report).isGreaterThanOrEqualTo(RECALL);
        assertThat(rank).as(report).isGreaterThanOrEqualTo(RANK);
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

@OnEmbedded
class RealQueriesOnEmbeddedTest extends RealQueriesContract {}

@OnMongod
class RealQueriesOnMongodTest extends RealQueriesContract {}
