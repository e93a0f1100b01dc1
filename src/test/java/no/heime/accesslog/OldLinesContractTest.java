package no.heime.accesslog;

import static no.heime.accesslog.Given.ASTRID;
import static no.heime.accesslog.Given.KARI;
import static no.heime.accesslog.Given.LEIRFJORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.accesslog.ChainFinding.Trouble;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** The oldest lines are deleted, and the chain still holds and still finds what was changed; on every store. */
abstract class OldLinesContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-28T01:30:00Z");
    private static final Instant LIMIT = Instant.parse("2021-11-27T23:00:00Z");
    private static final Due DUE = new Due(Whose.of(LEIRFJORD), LIMIT);
    private static final String KEY = "a key that nobody else knows, of course";

    @Autowired
    LineQuestions questions;

    @Autowired
    PersonKeys peoplesKeys;

    /** One program, with its key or without. */
    private final class Program {

        private final Seals seals;
        private final Heads heads;
        private final Cuts cuts = new Cuts(store);
        private final Lines lines;

        Program(String... keys) {
            seals = new Seals(List.of(keys), Given.READABLE);
            heads = new Heads(store, seals);
            lines = new Lines(store, seals, heads, cuts, peoplesKeys);
        }

        /** So many looks, a second after each other. */
        void looked(int many, Instant from) {
            lines.append(
                    LEIRFJORD,
                    IntStream.range(0, many)
                            .mapToObj(n -> new Unwritten(
                                    new LineId(UUID.randomUUID()),
                                    LEIRFJORD,
                                    Reading.of(
                                            KARI,
                                            Hat.caseWorker(),
                                            Look.at(ASTRID, Seen.NEED, LEIRFJORD),
                                            from.plusSeconds(n),
                                            "5a17")))
                            .toList());
        }

        OldLines old() {
            return new OldLines(lines, heads, cuts, seals, questions, Clock.fixed(NOW, ZoneOffset.UTC));
        }

        int end(int atMost) {
            return old().end(DUE, atMost);
        }

        ChainFinding found() {
            return new ChainCheck(lines, heads, cuts, seals).all().getFirst();
        }

        @Nullable
        Trouble trouble() {
            return found().trouble();
        }
    }

    private long left() {
        return store.count(query(where("municipality").is(LEIRFJORD)), Line.class);
    }

    private void remove(long place) {
        store.remove(query(where("municipality").is(LEIRFJORD).and("place").is(place)), Line.class);
    }

    private Program oldAndNew(String... keys) {
        var program = new Program(keys);
        program.looked(5, LIMIT.minusSeconds(5));
        program.looked(3, LIMIT);
        return program;
    }

    @Test
    void whatIsOlderGoesInBatchesAndTheChainHoldsAndSaysHowManyWentAndWhen() {
        var program = oldAndNew(KEY);
        assertThat(program.old().count(DUE)).isEqualTo(5);

        assertThat(program.end(3)).isEqualTo(3);
        assertThat(program.found().holds()).isTrue();
        assertThat(program.old().count(DUE)).isEqualTo(2);
        assertThat(program.end(3)).isEqualTo(2);
        assertThat(program.end(3)).isZero();

        assertThat(left()).isEqualTo(3);
        assertThat(program.found().inWords())
                .contains("8 lines hold")
                .contains("the first 5 of them deleted since their time was over, last at 2026-11-28T01:30:00Z");
    }

    @Test
    void itGoesOnAlsoWhenNoLineIsLeft() {
        var program = new Program(KEY);
        program.looked(2, LIMIT.minusSeconds(10));
        assertThat(program.end(10)).isEqualTo(2);
        assertThat(left()).isZero();
        assertThat(program.found().holds()).isTrue();

        program.looked(2, LIMIT);

        assertThat(program.found().holds()).isTrue();
        assertThat(program.found().lines()).isEqualTo(4);
        assertThat(program.end(10)).isZero();
    }

    @Test
    void moreThatIsTakenFromItsBeginningIsMissed() {
        var program = oldAndNew(KEY);
        program.end(10);

        remove(6);

        assertThat(program.trouble()).isEqualTo(Trouble.MISSING);
    }

    @Test
    void soIsWhatIsTakenFromItsEndOrChanged() {
        var program = oldAndNew(KEY);
        program.end(10);
        store.updateFirst(
                query(where("municipality").is(LEIRFJORD).and("place").is(7)),
                Update.update("reading.name", "Somebody else"),
                Line.class);
        assertThat(program.trouble()).isEqualTo(Trouble.CHANGED);

        remove(7);
        remove(8);
        assertThat(program.trouble()).isEqualTo(Trouble.ENDS_TOO_EARLY);
    }

    @Test
    void aBeginningThatSomebodyHasWrittenWithoutTheKeyIsFound() {
        var program = oldAndNew(KEY);
        program.end(10);
        var stranger = new Program();
        var links = new Links(program.seals, program.cuts.of(LEIRFJORD));
        program.lines.after(LEIRFJORD, 5, 1).forEach(links::next);
        stranger.cuts.cut(stranger.seals.cut(LEIRFJORD, links, NOW));
        assertThat(left()).isEqualTo(2);

        assertThat(program.trouble()).isEqualTo(Trouble.BEGINNING_UNKNOWN);
        assertThatThrownBy(() -> program.old().end(new Due(Whose.of(LEIRFJORD), LIMIT.plusSeconds(60)), 10))
                .hasMessageContaining("does not hold");
    }

    @Test
    void aBeginningThatSaysSomethingElseOrIsGoneIsFound() {
        var program = oldAndNew(KEY);
        program.end(10);
        store.updateFirst(query(where("_id").is(LEIRFJORD)), Update.update("withoutKey", 5), Cut.class);
        assertThat(program.trouble()).isEqualTo(Trouble.BEGINNING_UNKNOWN);

        store.remove(query(where("_id").is(LEIRFJORD)), Cut.class);
        assertThat(program.trouble()).isEqualTo(Trouble.MISSING);
    }

    /** Else what was changed would be made good by it. */
    @Test
    void aChainThatDoesNotHoldIsNotCut() {
        var program = oldAndNew(KEY);
        store.updateFirst(
                query(where("municipality").is(LEIRFJORD).and("place").is(2)),
                Update.update("reading.name", "Somebody else"),
                Line.class);

        assertThatThrownBy(() -> program.end(10)).hasMessageContaining("does not hold at line 2");

        assertThat(left()).isEqualTo(8);
        assertThat(program.trouble()).isEqualTo(Trouble.CHANGED);
    }

    @Test
    void aProgramThatIsStoppedWhileItDeletesIsNoTroubleAndTheRestGoesTheNextTime() {
        var program = oldAndNew(KEY);
        var links = new Links(program.seals, null);
        program.lines.after(LEIRFJORD, 0, 5).forEach(links::next);
        store.save(program.seals.cut(LEIRFJORD, links, NOW));
        remove(3);

        assertThat(program.found().holds()).isTrue();
        assertThat(program.found().inWords()).contains("4 of which are to be deleted still");
        program.end(10);
        assertThat(left()).isEqualTo(3);
        assertThat(program.found().inWords()).doesNotContain("still");
    }

    @Test
    void whatWasCutBeforeAKeyWasSetHoldsAsLongAsTheLineAfterItIsFromThenToo() {
        oldAndNew().end(3);
        var keyed = new Program(KEY);
        keyed.looked(1, LIMIT.plusSeconds(60));
        assertThat(keyed.found().holds()).isTrue();
        assertThat(keyed.found().withoutKey()).isEqualTo(8);

        assertThat(keyed.end(10)).isEqualTo(2);

        assertThat(keyed.found().holds()).isTrue();
        assertThat(keyed.found().withoutKey()).isEqualTo(8);
    }

    @Test
    void whatSomebodyWaitsForAnAnswerAboutStaysWithAllAfterIt() {
        var program = oldAndNew(KEY);
        var line = program.lines.after(LEIRFJORD, 2, 1).getFirst();
        var question = questions.save(LineQuestion.of(line, "Hvorfor?", UUID.randomUUID(), NOW));

        assertThat(program.end(10)).isEqualTo(2);
        questions.save(question.answered(KARI.id(), "Fordi.", UUID.randomUUID(), NOW));
        assertThat(program.end(10)).isEqualTo(3);
    }

    @Test
    void eachChainHasItsOwnTime() {
        var program = oldAndNew(KEY);

        assertThat(program.old().end(new Due(Whose.of("1820"), LIMIT), 10)).isZero();
        assertThat(program.old().end(new Due(Whose.ofNone(List.of(LEIRFJORD)), LIMIT), 10))
                .isZero();
        assertThat(program.old().end(new Due(Whose.ofNone(List.of("1820")), LIMIT), 10))
                .isEqualTo(5);
    }

    @Test
    void answeredQuestionsGoByTheDayOfTheAnswer() {
        var program = oldAndNew(KEY);
        var lines = program.lines.after(LEIRFJORD, 0, 2);
        var waits = LineQuestion.of(lines.getFirst(), "Hvorfor?", UUID.randomUUID(), LIMIT.minus(Duration.ofDays(9)));
        var answered = LineQuestion.of(lines.getLast(), "Hvorfor?", UUID.randomUUID(), LIMIT.minus(Duration.ofDays(9)))
                .answered(KARI.id(), "Fordi.", UUID.randomUUID(), LIMIT);
        questions.saveAll(List.of(waits, answered));
        var old = new AnsweredLineQuestions(store);

        assertThat(old.end(DUE, 10)).isZero();
        var later = new Due(DUE.whose(), LIMIT.plusMillis(1));
        assertThat(old.count(later)).isEqualTo(1);
        assertThat(old.end(later, 10)).isEqualTo(1);

        assertThat(questions.findByResident(ASTRID))
                .extracting(LineQuestion::open)
                .containsExactly(true);
    }
}

@OnEmbedded
class OldLinesOnEmbeddedTest extends OldLinesContract {}

@OnMongod
class OldLinesOnMongodTest extends OldLinesContract {}
