package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.heime.identity.Actor;
import no.heime.identity.signin.HereBefore.What;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** What comes between two who become one, and of two at the same moment, nothing is lost, on every store. */
abstract class HereBeforeAtOnceContract extends TwoAccounts {

    @Test
    void whatComesIntoTheAccountMeanwhileLeavesBothAsTheyWere() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        numbers.give(account.id(), PhoneNumber.of(NUMBER));
        post.between.push(() -> withSomething(account));

        refused("claim.refused.something", () -> saysYes(account, ASTRID));

        assertThat(provedFor(account)).isEqualTo(account.id());
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(account.id());
        assertThat(devices.findByPerson(account.id())).hasSize(1);
        assertThat(devices.findByPerson(astrid.id())).hasSize(1);
        assertThat(proxies.mine(account).given()).hasSize(1);
        assertThat(finds(account, ASTRID).what()).isEqualTo(What.BOTH);
    }

    /** At most one goes on; when neither did, they become one as soon as they try one after the other. */
    @Test
    void ofTwoEmptyOnesThatBecomeEachOtherAtTheSameMomentOneStays() throws Exception {
        for (int i = 0; i < 5; i++) {
            var oneAddress = "en%d@heime.example".formatted(i);
            var twoAddress = "to%d@heime.example".formatted(i);
            var one = account(oneAddress);
            var two = account(twoAddress);
            atOnce(tries(one, twoAddress), tries(two, oneAddress));
            assertThat(List.of(isThere(one), isThere(two))).contains(true);

            if (isThere(one) && isThere(two)) {
                saysYes(one, twoAddress);
            }

            assertThat(List.of(isThere(one), isThere(two))).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void ofTwoWhoBecomeTheSameNothingIsLost() throws Exception {
        var astrid = withSomething(account(ASTRID));
        var one = throughIdPorten();
        var two = throughIdPorten();
        atOnce(tries(one, ASTRID), tries(two, ASTRID));

        assertThat(isThere(astrid)).isTrue();
        for (var account : List.of(one, two)) {
            assertThat(provedFor(account)).isEqualTo(isThere(account) ? account.id() : astrid.id());
            if (isThere(account)) {
                saysYes(account, ASTRID);
            }
            assertThat(isThere(account)).as("once more, by herself").isFalse();
            assertThat(provedFor(account)).isEqualTo(astrid.id());
        }
    }

    private Callable<Boolean> tries(Actor actor, String typed) {
        var code = codeTo(actor, typed);
        return () -> {
            try {
                before.accept(actor, null, typed, code);
                return true;
            } catch (DomainException another) {
                return false;
            }
        };
    }

    private static void atOnce(Callable<Boolean> one, Callable<Boolean> two) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(one, two))) {
                done.get();
            }
        }
    }
}

@OnEmbedded
class HereBeforeAtOnceOnEmbeddedTest extends HereBeforeAtOnceContract {}

@OnMongod
class HereBeforeAtOnceOnMongodTest extends HereBeforeAtOnceContract {}
