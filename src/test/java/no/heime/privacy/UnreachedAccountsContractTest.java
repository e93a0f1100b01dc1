package no.heime.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.identity.ReachesPeople.Outcome;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Who cannot be told that her account ends keeps it, and the municipality reads how many those are; on every store. */
abstract class UnreachedAccountsContract extends NightsOfAccounts {

    @Test
    void whoHasNoAddressReadsItHereOnly() {
        var astrid = unused(null);

        nights(-60, -1);
        assertThat(told(astrid)).hasSize(2);
        nights(0, 0);

        assertThat(sent).isEmpty();
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whoCouldNotBeReachedIsNotToldAndIsTriedAgainTheNextNight() {
        var astrid = unused(ASTRID);
        post = Outcome.REFUSED;
        nights(-60, -58);

        post = Outcome.SENT;
        nights(-57, 2);

        assertThat(tried).isEqualTo(5);
        assertThat(sent).containsExactly(end.minusDays(57), end.minusDays(11));
        assertThat(isThere(astrid)).isTrue();
        nights(3, 3);
        assertThat(isThere(astrid)).isFalse();
    }

    @Test
    void whenNobodyCanBeReachedTheNightSaysSoAndTriesNoMore() {
        unused(ASTRID);
        unused(EmailAddress.of("jonas@heime.example"));
        post = Outcome.AWAY;

        assertThatThrownBy(() -> nightTo(end)).isInstanceOf(IllegalStateException.class);

        assertThat(tried).isEqualTo(1);
    }

    @Test
    void whoIsRefusedForGoodStaysAndIsCountedOnceItHasBeenTriedForAMonth() {
        var astrid = unused(ASTRID);
        letsSomebodyAct(unused(EmailAddress.of("jonas@heime.example")));
        post = Outcome.REFUSED;

        nights(-60, 28);
        assertThat(job().neverTold(due(night, MONTHS))).isZero();
        nights(29, 31);

        assertThat(isThere(astrid)).isTrue();
        assertThat(job().neverTold(due(night, MONTHS))).isOne();
        post = Outcome.SENT;
        nights(32, 32);
        assertThat(job().neverTold(due(night, MONTHS))).isZero();
    }

    @Test
    void whoIsRefusedTheSecondTimeIsCountedToo() {
        unused(ASTRID);
        nights(-60, -60);
        post = Outcome.REFUSED;

        nights(-14, 14);
        assertThat(job().neverTold(due(night, MONTHS))).isZero();
        nights(15, 31);

        assertThat(job().neverTold(due(night, MONTHS))).isOne();
    }
}

@OnEmbedded
class UnreachedAccountsOnEmbeddedTest extends UnreachedAccountsContract {}

@OnMongod
class UnreachedAccountsOnMongodTest extends UnreachedAccountsContract {}
