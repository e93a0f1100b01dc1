package no.heime.accesslog;

import static no.heime.accesslog.Given.ASTRID;
import static no.heime.accesslog.Given.KARI;
import static no.heime.accesslog.Given.LEIRFJORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log is written, continued and read on every store. */
abstract class AccessLogContract extends StoreContract {

    private static final Actor HERSELF = new Actor(ASTRID, "Astrid Nilsen", "1822", null, Language.NB, List.of());

    @Autowired
    AccessLog log;

    @Autowired
    Lines lines;

    @Autowired
    LineWriter writer;

    @Autowired
    Seals seals;

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
        assertThat(lines.about(ASTRID)).isEmpty();

        writer.write();

        assertThat(lines.about(ASTRID)).singleElement().satisfies(line -> {
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

        assertThat(lines.chains()).containsExactlyInAnyOrder("1820", "1822");
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

        assertThat(lines.about(ASTRID)).isEmpty();
    }

    @Test
    void sheReadsWhatStillWaitsToBeWrittenNewestFirst() {
        log.read(KARI, Hat.caseWorker(), List.of(Look.at(ASTRID, Seen.NEED_LISTED, LEIRFJORD)));
        log.read(KARI, Hat.caseWorker(), List.of(Look.at(ASTRID, Seen.PARTICIPATION, LEIRFJORD)));

        assertThat(looked.mine(HERSELF))
                .extracting(Looked::what)
                .containsExactlyInAnyOrder(Seen.PARTICIPATION, Seen.NEED_LISTED);
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
}

@OnEmbedded
class AccessLogOnEmbeddedTest extends AccessLogContract {}

@OnMongod
class AccessLogOnMongodTest extends AccessLogContract {}
