package no.heime.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class LineWriterTest {

    private final Lines lines = mock(Lines.class);
    private final LineWriter writer = new LineWriter(lines);
    private final List<LineId> written = new ArrayList<>();
    private boolean away;

    @BeforeEach
    void aStoreThatMayBeAway() {
        doAnswer(call -> {
                    if (away) {
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
        for (var taken = 0; taken < LineWriter.ROOM; taken++) {
            writer.take(Given.unwritten(Seen.NEED));
        }
        // what is in hand leaves its room
        assertThatThrownBy(() -> {
                    while (true) {
                        writer.take(Given.unwritten(Seen.NEED));
                    }
                })
                .isInstanceOf(DataAccessResourceFailureException.class);
        away = false;

        writer.take(Given.unwritten(Seen.HELPS));
        writer.write();

        assertThat(written).hasSizeGreaterThan(LineWriter.ROOM).doesNotHaveDuplicates();
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
