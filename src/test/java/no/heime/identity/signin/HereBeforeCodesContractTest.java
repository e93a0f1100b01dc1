package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** A code with which somebody finds who she was is for her and this alone, on every store. */
abstract class HereBeforeCodesContract extends TwoAccounts {

    @Test
    void aCodeIsForHerAndThisAlone() {
        account(ASTRID);
        var account = throughIdPorten();
        var other = throughIdPorten();
        var toSignIn = codes.make(recipients.digest(recipients.of(ASTRID)));
        var hers = codeTo(account, ASTRID);

        refused("signin.code.wrong", () -> before.accept(other, null, ASTRID, hers));
        if (!toSignIn.equals(hers)) {
            refused("signin.code.wrong", () -> before.accept(account, null, ASTRID, toSignIn));
            assertThat(codes.opens(recipients.digest(recipients.of(ASTRID)), hers))
                    .isFalse();
        }
        before.accept(account, null, ASTRID, hers);
        refused("error.not-found", () -> before.accept(account, null, ASTRID, hers));
    }

    @Test
    void lookingCountsAsATry() {
        account(ASTRID);
        var account = throughIdPorten();
        var code = codeTo(account, ASTRID);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < Codes.TRIES; i++) {
            refused("signin.code.wrong", () -> before.look(account, null, ASTRID, wrong));
        }

        refused("signin.code.wrong", () -> before.accept(account, null, ASTRID, code));
    }

    @Test
    void whoAsksForManyAddressesWaits() {
        var account = throughIdPorten();
        for (int i = 0; i < 20; i++) {
            codeTo(account, "en%d@heime.example".formatted(i));
        }

        assertThatThrownBy(() -> codeTo(account, ASTRID)).isInstanceOf(NoCode.class);
    }
}

@OnEmbedded
class HereBeforeCodesOnEmbeddedTest extends HereBeforeCodesContract {}

@OnMongod
class HereBeforeCodesOnMongodTest extends HereBeforeCodesContract {}
