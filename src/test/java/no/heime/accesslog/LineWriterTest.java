package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class LineWriterTest {

    private final Lines lines = mock(Lines.class);
    private final LineWriter writer = new LineWriter(lines);
    private final List<LineId> written = Collections.synchronizedList(new ArrayList<>());
    private boolean away;
    private String broken = "";
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @BeforeEach
    void aStoreThatMayBeAway() {
        doAnswer(call -> {
                    if (away || call.getArgument(0).equals(broken)) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    call.<List<Unwritten>>getArgument(1).forEach(line -> written.add(line.id()));
                    return null;
                })
                .when(lines)
                .append(any(), anyList());
    }

    @Test
    void whoReadsDoesNotWaitForTheStore() {
        writer.take(Given.unwritten(Seen.NEED));

        verify(lines, never()).append(any(), anyList());
    }

    @Test
    void aThousandLinesAreWrittenByTwoCallsOfTheStoreInTheirOrder() {
        var read = Stream.generate(() -> Given.unwritten(Seen.NEED)).limit(1000).toList();
        read.forEach(writer::take);

        writer.write();

        verify(lines, times(2)).append(any(), argThat(batch -> batch.size() == 500));
        assertThat(written)
                .containsExactlyElementsOf(read.stream().map(Unwritten::id).toList());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWhenTheStoreIsBackInItsOrder() {
        var first = Given.unwritten(Seen.NEED);
        var second = Given.unwritten(Seen.HELPS);
        away = true;
        writer.take(first);
        assertThatThrownBy(writer::write).isInstanceOf(DataAccessResourceFailureException.class);
        writer.take(second);
        away = false;

        writer.write();

        assertThat(written).containsExactly(first.id(), second.id());
    }

    @Test
    void whereThereIsNoRoomNothingIsTakenWhileTheStoreIsAwayAndAllOfItWhenItIsBack() {
        away = true;
        for (var taken = 0; taken < WaitingLines.ROOM; taken++) {
            writer.take(Given.unwritten(Seen.NEED));
        }
        assertThatThrownBy(() -> writer.take(Given.unwritten(Seen.NEED)))
                .isInstanceOf(DataAccessResourceFailureException.class);
        away = false;

        writer.take(Given.unwritten(Seen.HELPS));
        writer.write();

        assertThat(written).hasSize(WaitingLines.ROOM + 1).doesNotHaveDuplicates();
    }

    @Test
    void aChainThatCannotBeWrittenHoldsUpNoOtherAndIsWrittenWhenItCanBe() {
        broken = "1820";
        var first = Given.unwritten("1820", Seen.NEED);
        var second = Given.unwritten("1820", Seen.HELPS);
        var others = List.of(Given.unwritten("1811", Seen.NEED), Given.unwritten("1822", Seen.NEED));
        writer.take(first);
        writer.take(second);
        others.forEach(writer::take);

        assertThatThrownBy(writer::write).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(written)
                .containsExactlyInAnyOrder(others.get(0).id(), others.get(1).id());

        broken = "";
        writer.write();
        assertThat(written).hasSize(4).endsWith(first.id(), second.id());
    }

    private void hangsIn(String municipality) {
        doAnswer(call -> {
                    hangs.countDown();
                    goesOn.await();
                    return null;
                })
                .when(lines)
                .append(eq(municipality), anyList());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aChainThatHangsHoldsUpNoOtherAndNobodyWaitsBesideIt() throws Exception {
        var otherIsWritten = new CountDownLatch(1);
        hangsIn("1820");
        doAnswer(call -> {
                    otherIsWritten.countDown();
                    return null;
                })
                .when(lines)
                .append(eq("1822"), anyList());
        writer.take(Given.unwritten("1820", Seen.NEED));
        writer.begin();
        hangs.await();

        writer.take(Given.unwritten("1822", Seen.NEED));
        writer.begin();
        otherIsWritten.await();

        goesOn.countDown();
        writer.write();
        verify(lines).append(eq("1820"), anyList());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoFindsAChainBeingWrittenGoesOnAtOnce() throws Exception {
        hangsIn("1820");
        var chain = new WaitingLines("1820", lines);
        chain.take(Given.unwritten("1820", Seen.NEED));
        var writing = Thread.startVirtualThread(chain::write);
        hangs.await();

        chain.writeUnlessItIsBeingWritten();
        assertThat(chain.count()).isEqualTo(1);

        goesOn.countDown();
        writing.join();
        assertThat(chain.count()).isZero();
    }

    @Test
    void aFullChainThatCannotBeWrittenRefusesItsOwnReadersAndNoOthers() {
        broken = "1820";
        for (var taken = 0; taken < WaitingLines.ROOM; taken++) {
            writer.take(Given.unwritten("1820", Seen.NEED));
        }
        var other = Given.unwritten("1822", Seen.NEED);

        writer.take(other);

        assertThatThrownBy(() -> writer.take(Given.unwritten("1820", Seen.NEED)))
                .isInstanceOf(DataAccessResourceFailureException.class);
        writer.writeAbout(Given.KARI.id());
        assertThat(written).isEmpty();
        assertThatThrownBy(writer::write).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(written).containsExactly(other.id());
    }

    @Test
    void whatIsWrittenForSomebodyIsWhatIsAboutHer() {
        broken = "1820";
        var hers = Given.unwritten("1822", Seen.NEED);
        writer.take(hers);
        writer.take(new Unwritten(
                new LineId(UUID.randomUUID()),
                "1820",
                Reading.of(
                        Given.KARI,
                        Hat.caseWorker(),
                        Look.at(new PersonId(UUID.randomUUID()), Seen.NEED, "1820"),
                        Given.MORNING,
                        "5a17")));

        writer.writeAbout(Given.ASTRID);

        assertThat(written).containsExactly(hers.id());
    }

    @Test
    void whatWaitsIsWrittenWhenTheProgramEnds() {
        var last = Given.unwritten(Seen.NEED);
        writer.take(last);

        writer.end();

        assertThat(written).containsExactly(last.id());
    }

    @Test
    void theProgramEndsAlsoWhileTheStoreIsAwayAndSaysHowManyAreLost(CapturedOutput said) {
        away = true;
        writer.take(Given.unwritten(Seen.NEED));
        writer.take(Given.unwritten(Seen.HELPS));

        writer.end();

        assertThat(said).contains("2 lines of the access log are lost");
    }
}
