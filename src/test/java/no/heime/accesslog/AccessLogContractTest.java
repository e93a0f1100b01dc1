package no.heime.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.heime.accesslog.Given.ASTRID;
import static no.heime.accesslog.Given.KARI;
import static no.heime.accesslog.Given.LEIRFJORD;
import static no.heime.accesslog.Given.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.shared.Language;
import no.heime.shared.secrets.PersonKeys;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The log is written, continued and read on every store. */
abstract class AccessLogContract extends StoreContract {

    private static final Actor HERSELF = new Actor(ASTRID, "Astrid Nilsen", "1822", null, Language.NB, List.of());

    @Autowired
    AccessLog log;

    @Autowired
    Lines lines;

    @Autowired
    PersonKeys peoplesKeys;

    @Autowired
    LineWriter writer;

    @Autowired
    Seals seals;

    @Autowired
    Heads heads;

    @Autowired
    ChainCheck check;

    @Autowired
    WhoLooked looked;

    private List<Line> chain(String municipality) {
        try (var chain = lines.chain(municipality)) {
            return chain.toList();
        }
    }

    private void holds(String municipality) {
        var before = Seals.BEGINNING;
        long place = 0;
        for (var line : chain(municipality)) {
            place++;
            assertThat(line.place()).isEqualTo(place);
            assertThat(seals.holds(line, before)).as("line " + place).isTrue();
            before = line.seal();
        }
    }

    @Test
    void whatIsReadIsWrittenAsItWasSaidAndOnlyOnceItIsWritten() {
        var need = UUID.randomUUID();
        log.read(
                KARI,
                Hat.caseWorker(),
                List.of(Look.at(ASTRID, Seen.NEED, LEIRFJORD).in(need).because("Hun ringte.")));
        assertThat(lines.about(ASTRID, null, null)).isEmpty();

        writer.write();

        assertThat(lines.about(ASTRID, null, null)).singleElement().satisfies(line -> {
            assertThat(line.reading().reader()).isEqualTo(KARI.id());
            assertThat(line.reading().need()).isEqualTo(need);
            assertThat(line.reading().reason()).isEqualTo("Hun ringte.");
            assertThat(seals.holds(line, Seals.BEGINNING)).isTrue();
        });
    }

    @Test
    void eachMunicipalityHasAChainOfItsOwn() {
        lines.append("1822", List.of(Given.unwritten("1822", Seen.NEED), Given.unwritten("1822", Seen.HELPS)));
        lines.append("1820", List.of(Given.unwritten("1820", Seen.NEED)));
        lines.append("1822", List.of(Given.unwritten("1822", Seen.AGREEMENT)));

        assertThat(heads.municipalities()).containsExactly("1820", "1822");
        assertThat(chain("1822"))
                .extracting(line -> line.reading().what())
                .containsExactly(Seen.NEED, Seen.HELPS, Seen.AGREEMENT);
        holds("1822");
        holds("1820");
    }

    @Test
    void whatWasWrittenAndNotAnsweredIsNotWrittenTwice() {
        var some = List.of(Given.unwritten(Seen.NEED), Given.unwritten(Seen.HELPS));
        lines.append(LEIRFJORD, some.subList(0, 1));
        lines.append(LEIRFJORD, some);
        lines.append(LEIRFJORD, some);

        assertThat(chain(LEIRFJORD)).hasSize(2);
        holds(LEIRFJORD);
    }

    @Test
    void whatWasWrittenBeforeItWasSaidHowFarTheChainHasComeIsSaidAtTheNextTry() {
        var some = List.of(Given.unwritten(Seen.NEED), Given.unwritten(Seen.HELPS));
        lines.append(LEIRFJORD, some);
        store.remove(query(where("_id").is(LEIRFJORD)), Head.class);

        lines.append(LEIRFJORD, some);

        assertThat(check.all()).singleElement().returns(true, ChainFinding::holds);
    }

    @Test
    void theSameGoesForTheFirstLinesAfterAKeyIsSet() {
        lines.append(LEIRFJORD, List.of(Given.unwritten(Seen.NEED)));
        var before = seals.head(LEIRFJORD, 1);
        var keyed = new Seals(List.of("a key that nobody else knows, of course"), Given.READABLE);
        var keyedHeads = new Heads(store, keyed);
        var keyedLines = new Lines(store, keyed, keyedHeads, new Cuts(store), peoplesKeys);
        var some = List.of(Given.unwritten(Seen.HELPS));
        keyedLines.append(LEIRFJORD, some);
        store.save(before);

        keyedLines.append(LEIRFJORD, some);

        assertThat(new ChainCheck(keyedLines, keyedHeads, new Cuts(store), keyed).all())
                .singleElement()
                .returns(true, ChainFinding::holds);
    }

    @Test
    void manyProgramsThatWriteAtOnceContinueOneChain() {
        var writing = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.runAsync(() -> lines.append(
                        LEIRFJORD,
                        List.of(Given.unwritten(Seen.NEED), Given.unwritten(Seen.HELPS), Given.unwritten(Seen.ENTRY)))))
                .toList();
        writing.forEach(CompletableFuture::join);

        assertThat(chain(LEIRFJORD)).hasSize(18);
        holds(LEIRFJORD);
    }

    @Test
    void whatSheSeesOfHerselfIsNoLook() {
        log.read(HERSELF, Hat.resident(), List.of(Look.at(ASTRID, Seen.NEED, LEIRFJORD)));
        writer.write();

        assertThat(lines.about(ASTRID, null, null)).isEmpty();
    }

    @Test
    void sheReadsWhatStillWaitsToBeWrittenNewestFirst() {
        log.read(KARI, Hat.caseWorker(), List.of(Look.at(ASTRID, Seen.NEED_LISTED, LEIRFJORD)));
        log.read(KARI, Hat.caseWorker(), List.of(Look.at(ASTRID, Seen.PARTICIPATION, LEIRFJORD)));

        assertThat(looked.newest(HERSELF).looked())
                .extracting(Looked::what)
                .containsExactlyInAnyOrder(Seen.PARTICIPATION, Seen.NEED_LISTED);
    }

    private static Unwritten opened(UUID need, Duration after) {
        var look = Look.at(ASTRID, Seen.NEED, LEIRFJORD).in(need);
        return new Unwritten(
                new LineId(UUID.randomUUID()),
                LEIRFJORD,
                Reading.of(KARI, Hat.caseWorker(), look, MORNING.plus(after), "5a17"));
    }

    @Test
    void twoNeedsThatWereOpenedInTheSameMinuteAreReadAsOneAndEachKeepsItsLine() {
        var first = new UUID(0, 41);
        var second = new UUID(0, 42);
        var later = new UUID(0, 43);
        lines.append(
                LEIRFJORD,
                List.of(
                        opened(first, Duration.ofSeconds(1)),
                        opened(second, Duration.ofSeconds(50)),
                        opened(later, Duration.ofSeconds(61))));

        assertThat(looked.newest(HERSELF).looked())
                .extracting(one -> List.copyOf(new TreeSet<>(one.needs())))
                .containsExactly(List.of(later), List.of(first, second));
        assertThat(lines.about(ASTRID, null, null)).hasSize(3);
    }

    private static Unwritten seen(Seen what, Instant at) {
        return new Unwritten(
                new LineId(UUID.randomUUID()),
                LEIRFJORD,
                Reading.of(KARI, Hat.caseWorker(), Look.at(ASTRID, what, LEIRFJORD), at, "5a17"));
    }

    @Test
    void sheReadsBackToTheFirstLineInWholeDays() {
        var perDay = 30;
        var days = 9;
        lines.append(
                LEIRFJORD,
                IntStream.range(0, days * perDay)
                        .mapToObj(one -> seen(
                                one % 2 == 0 ? Seen.NEED : Seen.PARTICIPATION,
                                MORNING.minus(Duration.ofDays(one / perDay)).minus(Duration.ofMinutes(one % perDay))))
                        .toList());

        var all = new ArrayList<Looked>();
        var pages = 1;
        var page = looked.newest(HERSELF);
        all.addAll(page.looked());
        assertThat(all).hasSizeBetween(1, 2 * days - 1);
        while (page.older() != null) {
            page = looked.before(HERSELF, page.older());
            assertThat(page.looked()).isNotEmpty();
            all.addAll(page.looked());
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(all)
                .hasSize(2 * days)
                .allSatisfy(one -> assertThat(one.times()).isEqualTo(perDay / 2))
                .extracting(Looked::at)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aDayWithVeryManyLooksIsStillOnePageAndNothingComesAfterTheLast() {
        lines.append(
                LEIRFJORD,
                IntStream.range(0, WhoLooked.AT_ONCE + 20)
                        .mapToObj(one -> seen(Seen.NEED, MORNING.minusSeconds(one)))
                        .toList());

        assertThat(looked.newest(HERSELF)).satisfies(page -> {
            assertThat(page.looked()).singleElement().satisfies(one -> assertThat(one.times())
                    .isEqualTo(WhoLooked.AT_ONCE + 20));
            assertThat(page.older()).isNull();
        });
    }

    @Test
    void aLookCostsTheReaderNoQuestionToTheStore() {
        assertThat(timesAsked(() -> log.read(
                        KARI,
                        Hat.caseWorker(),
                        List.of(Look.at(ASTRID, Seen.NEED, LEIRFJORD).in(UUID.randomUUID())))))
                .isZero();
        writer.write();
    }

    private List<Line> threeLines() {
        lines.append(
                LEIRFJORD,
                List.of(Given.unwritten(Seen.NEED), Given.unwritten(Seen.HELPS), Given.unwritten(Seen.ENTRY)));
        return chain(LEIRFJORD);
    }

    private static Query of(Line line) {
        return query(where("_id").is(line.id().value()));
    }

    @Test
    void theCheckSaysHowManyLinesHoldAndTheLastSeal() {
        var all = threeLines();

        assertThat(check.all()).singleElement().satisfies(found -> {
            assertThat(found.holds()).isTrue();
            assertThat(found.lines()).isEqualTo(3);
            assertThat(found.inWords()).contains(all.getLast().seal()).contains("3 of them sealed without a key");
        });
    }

    @Test
    void aLineThatIsChangedIsFound() {
        var second = threeLines().get(1);
        store.updateFirst(of(second), Update.update("reading.name", "Nils Strand"), Line.class);

        assertThat(check.all()).singleElement().satisfies(found -> {
            assertThat(found.trouble()).isEqualTo(ChainFinding.Trouble.CHANGED);
            assertThat(found.inWords()).contains("Line 2");
        });
    }

    @Test
    void aLineThatIsTakenOutIsMissed() {
        store.remove(of(threeLines().get(1)), Line.class);

        assertThat(check.all()).extracting(ChainFinding::trouble).containsExactly(ChainFinding.Trouble.MISSING);
    }

    @Test
    void theLastLineAndAWholeChainAreMissedToo() {
        var all = threeLines();
        store.remove(of(all.getLast()), Line.class);
        assertThat(check.all()).extracting(ChainFinding::trouble).containsExactly(ChainFinding.Trouble.ENDS_TOO_EARLY);

        all.forEach(line -> store.remove(of(line), Line.class));
        assertThat(check.all()).extracting(ChainFinding::trouble).containsExactly(ChainFinding.Trouble.ENDS_TOO_EARLY);
    }

    @Test
    void aLineThatSomebodyElseSealedAnewIsFound() {
        var last = threeLines().getLast();
        store.updateFirst(of(last), Update.update("key", "0123abcd"), Line.class);

        assertThat(check.all()).extracting(ChainFinding::trouble).containsExactly(ChainFinding.Trouble.UNKNOWN_KEY);
    }

    @Test
    void theCommandEndsWithZeroOnlyWhenEveryChainHolds() {
        var said = new ByteArrayOutputStream();
        var command = new CheckCommand(check, new StaticApplicationContext(), new PrintStream(said, true, UTF_8));
        assertThat(command.say()).isZero();
        assertThat(said.toString(UTF_8)).contains("The access log is empty.");

        var all = threeLines();
        assertThat(command.say()).isZero();
        store.updateFirst(of(all.getFirst()), Update.update("reading.what", "ENTRY"), Line.class);
        assertThat(command.say()).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("1822: DOES NOT HOLD. Line 1");
    }
}

@OnEmbedded
class AccessLogOnEmbeddedTest extends AccessLogContract {}

@OnMongod
class AccessLogOnMongodTest extends AccessLogContract {}
