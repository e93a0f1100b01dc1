package no.heime.register;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.approved;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.heime.register.words.AskedWord;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final AskedWord SPADE = new AskedWord(Map.of("spade", 1.0), Map.of(), 1);
    private static final AskedWord BOAT = new AskedWord(Map.of("bat", 1.0), Map.of(), 1);

    private static Found found(Set<String> title, Set<String> words) {
        return found(title, Set.of(), words);
    }

    private static Found found(Set<String> title, Set<String> name, Set<String> words) {
        return new Found(approved(offer("Snø", 60, LELAND)), title, name, words, null);
    }

    private static double worth(Found found, AskedWord... asked) {
        return Fit.of(found, List.of(asked), 0).worth();
    }

    @Test
    void aWordInTheTitleIsWorthMoreThanItsKindAndThatMoreThanAWordAnywhere() {
        var byKind = new AskedWord(Map.of("fres", 1.0), Map.of(SNOW, 1.0), 1);
        double inTitle = worth(found(Set.of("spade"), Set.of("spade")), SPADE);
        double ofKind = worth(found(Set.of(), Set.of()), byKind);
        double anywhere = worth(found(Set.of(), Set.of("spade")), SPADE);
        assertThat(inTitle).isGreaterThan(ofKind);
        assertThat(ofKind).isGreaterThan(anywhere);
        assertThat(anywhere).isPositive();
    }

    @Test
    void theNameOfWhoStandsBehindItIsWorthLessThanTheTitleAndMoreThanAWordAnywhere() {
        double inName = worth(found(Set.of(), Set.of("spade"), Set.of()), SPADE);
        assertThat(inName).isLessThan(worth(found(Set.of("spade"), Set.of()), SPADE));
        assertThat(inName).isGreaterThan(worth(found(Set.of(), Set.of("spade")), SPADE));
    }

    @Test
    void bothWordsAreWorthMoreThanTwiceOne() {
        double one = worth(found(Set.of(), Set.of("spade")), SPADE, BOAT);
        double both = worth(found(Set.of(), Set.of("spade", "bat")), SPADE, BOAT);
        assertThat(both).isGreaterThan(2 * one);
    }

    @Test
    void whatAnswersNothingIsWorthNothing() {
        assertThat(worth(found(Set.of("sag"), Set.of("sag")), SPADE)).isZero();
    }

    @Test
    void ofTwoThatAnswerAsWellTheNearerIsBetter() {
        var found = found(Set.of("spade"), Set.of("spade"));
        assertThat(Fit.of(found, List.of(SPADE), 10).score())
                .isGreaterThan(Fit.of(found, List.of(SPADE), 90).score());
        assertThat(Fit.of(found, List.of(SPADE), 90).worth())
                .isEqualTo(Fit.of(found, List.of(SPADE), 10).worth());
    }
}
