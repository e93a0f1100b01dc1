package no.heime.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.heime.municipality.DistrictId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shell.DemoPeople;
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

    @Autowired
    RegisterSearch search;

    @Autowired
    DemoPeople people;

    @Autowired
    DemoRegister demo;

    @Autowired
    Entries entries;

    /**
     * @param share how much of what must be there is among the first five
     * @param place of the first that must be there; 0 when none is
     */
    record Answered(RealQueries.Asked asked, double share, int place, List<UUID> firstFive) {

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
        for (var list : RealQueries.LISTS.keySet()) {
            var answered = RealQueries.of(list).stream().map(this::answered).toList();
            all.addAll(answered);
            var report = report(answered);
            Files.writeString(Path.of("target/real-" + list + ".txt"), report);
            assertThat(mean(answered, Answered::share)).as(report).isGreaterThanOrEqualTo(RECALL);
            assertThat(mean(answered, Answered::rank)).as(report).isGreaterThanOrEqualTo(RANK);
        }
        for (var language : RealQueries.Spoken.values()) {
            var answered =
                    all.stream().filter(it -> it.asked().lang() == language).toList();
            var report = language + ": " + report(answered);
            Files.writeString(Path.of("target/real-queries-in-" + language + ".txt"), report);
            assertThat(mean(answered, Answered::share)).as(report).isGreaterThanOrEqualTo(RECALL_IN_EACH_LANGUAGE);
        }
    }

    private Answered answered(RealQueries.Asked one) {
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

    private List<UUID> found(RealQueries.Asked one) {
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
