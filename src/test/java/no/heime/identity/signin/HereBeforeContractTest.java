package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.heime.identity.Person;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.signin.HereBefore.What;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;

/** Who was here before in another way, and shows it with a code, has one account, on every store. */
abstract class HereBeforeContract extends TwoAccounts {

    @Test
    void whatLeadsToTheEmptyAccountLeadsToTheOneSheHadBefore() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        numbers.give(account.id(), PhoneNumber.of(NUMBER));

        assertThat(finds(account, ASTRID)).isEqualTo(HereBefore.only(What.JOINS));
        assertThat(isThere(account)).as("she has only looked").isTrue();
        saysYes(account, ASTRID);

        assertThat(isThere(account)).isFalse();
        assertThat(provedFor(account)).isEqualTo(astrid.id());
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(astrid.id());
        assertThat(devices.findByPerson(astrid.id())).hasSize(2);
        assertThat(people.byEmail(EmailAddress.of(ASTRID)))
                .get()
                .extracting(Person::id)
                .isEqualTo(astrid.id());
        assertThat(proxies.mine(astrid).given()).hasSize(1);
        assertThat(told(astrid)).contains("dialogue.became-one");
        assertThat(people.byId(astrid.id()))
                .get()
                .extracting(Person::lastCame)
                .as("she who has just said yes is here")
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void fromTheAccountWithSomethingNothingIsJoinedSinceAnOpenPhoneIsNoProof() {
        var account = withSomething(throughIdPorten());
        var astrid = onADevice(account(ASTRID));

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.FROM_THERE);
        saysYes(account, ASTRID);

        assertThat(isThere(astrid)).isTrue();
        assertThat(people.byEmail(EmailAddress.of(ASTRID)))
                .get()
                .extracting(Person::id)
                .isEqualTo(astrid.id());
        assertThat(devices.findByPerson(account.id())).hasSize(1);
    }

    @Test
    void twoLivesAreNotPutTogether() {
        var astrid = withSomething(account(ASTRID));
        var account = withSomething(throughIdPorten());

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.BOTH);
        saysYes(account, ASTRID);

        assertThat(isThere(astrid)).isTrue();
        assertThat(isThere(account)).isTrue();
        assertThat(provedFor(account)).isEqualTo(account.id());
    }

    @Test
    void anAddressOfNobodyStaysSo() {
        var account = throughIdPorten();

        assertThat(finds(account, ASTRID).what()).isEqualTo(What.NOBODY);
        saysYes(account, ASTRID);

        assertThat(people.byEmail(EmailAddress.of(ASTRID))).isEmpty();
        assertThat(finds(account(ASTRID), ASTRID).what()).isEqualTo(What.HERS);
    }

    @Test
    void sheIsToldWithWhatSheSignsInNoMore() {
        var astrid = withSomething(account(ASTRID));
        numbers.give(astrid.id(), PhoneNumber.of("406 12 346"));
        var account = account("ny@heime.example");
        numbers.give(account.id(), PhoneNumber.of(NUMBER));

        assertThat(finds(account, ASTRID).loses())
                .containsExactly("ny@heime.example", PhoneNumber.of(NUMBER).shown());
        saysYes(account, ASTRID);

        assertThat(people.byEmail(EmailAddress.of("ny@heime.example"))).isEmpty();
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).isEmpty();
        assertThat(numbers.of(astrid.id()).map(SignInNumber::number)).contains(PhoneNumber.of("406 12 346"));
    }
}

@OnEmbedded
class HereBeforeOnEmbeddedTest extends HereBeforeContract {}

@OnMongod
class HereBeforeOnMongodTest extends HereBeforeContract {}
