package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import no.heime.shared.Language;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.secrets.RawStore;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Who does not come for years is told twice, and then forgotten, and has her time in between; on every store. */
abstract class UnusedAccountsContract extends NightsOfAccounts {

    @Test
    void sheIsToldSixtyAndFourteenDaysBeforeAndThenNothingIsLeftOfHer() {
        var astrid = unused(ASTRID);

        nights(-70, -1);

        assertThat(sent).containsExactly(end.minusDays(60), end.minusDays(14));
        assertThat(told(astrid)).containsExactly("dialogue.account.ending.14", "dialogue.account.ending.60");
        assertThat(isThere(astrid)).isTrue();

        nights(0, 0);

        assertThat(isThere(astrid)).isFalse();
        assertThat(told(astrid)).isEmpty();
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
        nights(1, 2);
        erasing().carryOut();
        assertThat(erasures.findById(astrid.id())).isEmpty();
    }

    @Test
    void theLetterSaysSinceWhenWhatHappensWhenAndWhatIsEnough() {
        unused(ASTRID);

        nights(-60, -60);

        var words = wording.in(Language.NB);
        assertThat(letters)
                .containsExactly("Du var sist innom Heime %s. Kommer du ikke tilbake, sletter vi kontoen din %s. "
                                .formatted(words.day(end.minusMonths(MONTHS).minusDays(1)), words.day(end))
                        + "Vil du beholde den, holder det å logge inn én gang.");
    }

    @Test
    void whenTheProgramStoodStillForAMonthSheHasSixtyDaysAllTheSame() {
        var astrid = unused(ASTRID);
        nights(-90, -61);

        nights(-30, 29);

        assertThat(sent).containsExactly(end.minusDays(30), end.plusDays(16));
        assertThat(isThere(astrid)).isTrue();
        nights(30, 30);
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void nobodyEndsSoonerThanTwoWeeksAfterTheLastTime() {
        var astrid = unused(ASTRID);
        nights(-60, -20);
        nights(5, 5);

        nights(6, 18);
        assertThat(isThere(astrid)).isTrue();
        nights(19, 19);

        assertThat(sent).containsExactly(end.minusDays(60), end.plusDays(5));
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whoLivesElsewhereIsNotAskedAbout() {
        var astrid = unused(ASTRID);
        var there = new Due(Whose.of("1820"), due(end, MONTHS).before());

        assertThat(job().tell(there, 200)).isZero();
        assertThat(job().count(there)).isZero();
        assertThat(job().count(due(end, MONTHS))).isOne();

        assertThat(isThere(astrid)).isTrue();
    }

    @Test
    void aPartThatFailsIsAskedAgain() {
        var astrid = unused(ASTRID);
        nights(-60, -1);
        more.add(actor -> {
            throw new IllegalStateException("broken");
        });
        nights(0, 0);
        assertThat(people.byId(astrid.id())).as("the last wait for it").isPresent();
        more.clear();

        nights(1, 1);
        erasing().carryOut();

        assertThat(isThere(astrid)).isFalse();
        assertThat(RawStore.owners(store)).doesNotContain(astrid.id().value());
    }

    @Test
    void whoHasAskedToBeErasedHasThatDay() {
        var astrid = unused(ASTRID);
        nights(-60, -1);
        erasing.ask(astrid.asActor());

        nights(0, 0);

        assertThat(isThere(astrid)).isTrue();
        assertThat(erasures.findById(astrid.id()))
                .get()
                .extracting(Erasure::begun)
                .isNull();
    }
}

@OnEmbedded
class UnusedAccountsOnEmbeddedTest extends UnusedAccountsContract {}

@OnMongod
class UnusedAccountsOnMongodTest extends UnusedAccountsContract {}
