package no.heime.accesslog;

import static no.heime.accesslog.Given.LEIRFJORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import no.heime.accesslog.ChainFinding.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody can do to a chain who can change the store and does not know the key. */
class ChainCheckTest {

    private static final Seals KEYED = new Seals(List.of("a key that nobody else knows, of course"), Given.READABLE);
    private static final Seals KEYLESS = new Seals(List.of(), Given.READABLE);

    private final Lines lines = mock(Lines.class);
    private final Heads heads = mock(Heads.class);
    private final List<Line> chain = new ArrayList<>();
    private @Nullable Head head;

    @BeforeEach
    void oneChain() {
        when(heads.municipalities()).thenReturn(List.of(LEIRFJORD));
        when(heads.of(LEIRFJORD)).thenAnswer(call -> head);
        when(lines.chain(LEIRFJORD)).thenAnswer(call -> List.copyOf(chain).stream());
    }

    private void written(Seals by) {
        var place = chain.size() + 1;
        var before = chain.isEmpty() ? Seals.BEGINNING : chain.getLast().seal();
        chain.add(by.seal(Given.unwritten(Seen.NEED), place, before));
        head = by.head(LEIRFJORD, place);
    }

    private ChainFinding found(Seals by) {
        return new ChainCheck(lines, heads, mock(Cuts.class), by).all().getFirst();
    }

    private @Nullable Trouble trouble() {
        return found(KEYED).trouble();
    }

    @Test
    void whatWasWrittenBeforeAKeyWasSetHoldsAndIsCounted() {
        written(KEYLESS);
        written(KEYLESS);
        written(KEYED);

        assertThat(found(KEYED).holds()).isTrue();
        assertThat(found(KEYED).inWords()).contains("3 lines hold, 2 of them sealed without a key");
    }

    @Test
    void aLineWithoutAKeyAfterOneWithAKeyIsFound() {
        written(KEYED);
        written(KEYLESS);
        written(KEYED);

        assertThat(trouble()).isEqualTo(Trouble.KEY_LEFT_OUT);
        assertThat(found(KEYED).inWords()).contains("Line 2 is sealed without a key");
    }

    @Test
    void aChainThatIsReckonedAnewWithoutTheKeyIsFound() {
        written(KEYLESS);
        written(KEYLESS);

        assertThat(trouble()).isEqualTo(Trouble.NEVER_A_KEY);
        assertThat(found(KEYED).inWords()).contains("DOES NOT HOLD").contains("not one line is sealed with a key");
        assertThat(found(KEYLESS).holds()).isTrue();
    }

    @Test
    void anEndThatIsNotKnownIsFound() {
        written(KEYED);
        written(KEYED);

        head = null;
        assertThat(trouble()).isEqualTo(Trouble.END_UNKNOWN);
        head = KEYLESS.head(LEIRFJORD, 2);
        assertThat(trouble()).isEqualTo(Trouble.END_UNKNOWN);
        head = new Head(LEIRFJORD, 1, KEYED.key(), KEYED.head(LEIRFJORD, 2).seal());
        assertThat(trouble()).isEqualTo(Trouble.END_UNKNOWN);
        assertThat(found(KEYED).inWords()).contains("lines may be missing from 3 on");
    }

    @Test
    void withoutAKeyAnEndThatIsNotKnownIsFoundToo() {
        written(KEYLESS);
        head = null;

        assertThat(found(KEYLESS).trouble()).isEqualTo(Trouble.END_UNKNOWN);
    }

    @Test
    void aProgramThatWritesMeanwhileIsNoTrouble() {
        written(KEYED);
        when(lines.chain(LEIRFJORD)).thenAnswer(call -> {
            var then = List.copyOf(chain);
            written(KEYED);
            return then.stream();
        });

        assertThat(trouble()).isNull();
    }

    @Test
    void neitherIsOneThatWritesTheFirstLinesMeanwhile() {
        when(lines.chain(LEIRFJORD)).thenAnswer(call -> {
            written(KEYED);
            return List.copyOf(chain).stream();
        });

        assertThat(trouble()).isNull();
    }
}
