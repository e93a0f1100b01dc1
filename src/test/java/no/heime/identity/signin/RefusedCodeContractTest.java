package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.assisted.TalkId;
import no.heime.assisted.TalkService;
import no.heime.assisted.WrittenIn;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.LocalAccountService;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A code that lets nobody in changes nothing of whose it is (decision 038), on every store. */
@TestPropertySource(
        properties = {"heime.oidc.providers.idporten.pid=pid", "heime.oidc.providers.idporten.acr=idporten-loa-high"})
abstract class RefusedCodeContract extends TwoAccounts {

    private static final String ODD = "odd@heime.example";

    @Autowired
    LocalAccountService accounts;

    @Autowired
    LocalAccountRule local;

    @Autowired
    TalkService talks;

    @BeforeEach
    void codesLetNobodyIn() {
        say(false);
    }

    private void say(boolean allowed) {
        var ruth = account(null, Membership.administratorIn(LEIRFJORD));
        accounts.set(ruth, LEIRFJORD, allowed, accounts.of(ruth, LEIRFJORD).version());
    }

    private PersonId oddIsWrittenIn() {
        var odd = new PersonId(UUID.randomUUID());
        var kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        var her = WrittenIn.of("Odd Vollen", NUMBER, ODD, "leirfjord-leland", Language.NB);
        talks.writeIn(
                kari,
                LEIRFJORD,
                odd,
                her.byHerOwnNumber(),
                new TalkId(UUID.randomUUID()),
                TalkWay.PHONE,
                "Ba om hjelp");
        return odd;
    }

    private void comes(String written) {
        People.byProof(people, numbers, local).loadUserByUsername(written);
    }

    private void isRefusedAndLeftAsSheWas(PersonId who, String written) {
        var was = kept(who);
        assertThatThrownBy(() -> comes(written)).isInstanceOf(NotThisWay.class);
        assertThat(kept(who)).isEqualTo(was);
    }

    private List<Object> kept(PersonId who) {
        return Arrays.asList(
                Objects.requireNonNull(store.findById(who.value(), Document.class, "persons")),
                store.findById(who.value(), Document.class, "signInNumbers"),
                store.estimatedCount("persons"),
                store.estimatedCount("signInNumbers"));
    }

    private static String number() {
        return PhoneNumber.of(NUMBER).value();
    }

    @Test
    void whoIsKnownByHerAddressWasNotHere() {
        isRefusedAndLeftAsSheWas(account(ASTRID).id(), ASTRID);
    }

    @Test
    void whoIsKnownByHerNumberWasNotHere() {
        var astrid = account(null).id();
        numbers.give(astrid, PhoneNumber.of(NUMBER));
        isRefusedAndLeftAsSheWas(astrid, number());
    }

    @Test
    void whoWasWrittenInKeepsTheAddressAndHasNoNumberMadeHersAndHasNeverCome() {
        var odd = oddIsWrittenIn();
        isRefusedAndLeftAsSheWas(odd, number());
        isRefusedAndLeftAsSheWas(odd, ODD);
    }

    @Test
    void whereCodesLetInTheNumberIsHersAndTheAddressThatNobodyProvedIsGone() {
        var odd = oddIsWrittenIn();
        say(true);
        comes(number());
        assertThat(numbers.whose(PhoneNumber.of(NUMBER))).contains(odd);
        assertThat(people.byId(odd)).get().returns(null, Person::email).satisfies(her -> assertThat(her.lastCame())
                .isNotNull());
    }
}

@OnEmbedded
class RefusedCodeOnEmbeddedTest extends RefusedCodeContract {}

@OnMongod
class RefusedCodeOnMongodTest extends RefusedCodeContract {}
