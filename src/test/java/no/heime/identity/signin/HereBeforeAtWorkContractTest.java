package no.heime.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.GivenBecause;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.StaffService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works for a municipality is joined with nobody, however she comes, on every store. */
abstract class HereBeforeAtWorkContract extends TwoAccounts {

    @Autowired
    StaffService staff;

    @Test
    void whoWorksForAMunicipalityIsJoinedWithNobodyFromNeitherSide() {
        var kari = account("kari@heime.example", Membership.caseWorkerIn(LEIRFJORD));
        var account = throughIdPorten();

        refused("one.refused.works", () -> codeTo(kari, ASTRID));
        refused("one.refused.works", () -> finds(account, "kari@heime.example"));
        refused("one.refused.works", () -> saysYes(account, "kari@heime.example"));
        refused("one.refused.works", () -> saysYes(account, "utpekt@heime.example"));
        assertThat(isThere(account)).isTrue();
        assertThat(provedFor(account)).isEqualTo(account.id());
    }

    @Test
    void anAddressThatIsAskedToWorkForAMunicipalityIsNobodyElses() {
        var boss = account("sjef@heime.example", Membership.administratorIn(LEIRFJORD));
        staff.invite(boss, LEIRFJORD, EmailAddress.of("ny@heime.example"), GivenBecause.NEW_HERE);

        refused("one.refused.works", () -> saysYes(throughIdPorten(), "ny@heime.example"));
    }

    @Test
    void aRoleThatIsGivenToTheOneWhoStaysMeanwhileLeavesBothAsTheyWere() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        post.between.push(() -> worksFromNowOn(astrid));

        refused("one.refused.works", () -> saysYes(account, ASTRID));

        bothAreAsTheyWere(account, astrid);
    }

    @Test
    void aRoleThatIsGivenToTheOneWhoEndsMeanwhileLeavesBothAsTheyWere() {
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        post.between.push(() -> worksFromNowOn(account));

        refused("one.refused.works", () -> saysYes(account, ASTRID));

        bothAreAsTheyWere(account, astrid);
    }

    @Test
    void anAddressThatIsAskedToWorkMeanwhileLeavesBothAsTheyWere() {
        var boss = account("sjef@heime.example", Membership.administratorIn(LEIRFJORD));
        var astrid = onADevice(withSomething(account(ASTRID)));
        var account = throughIdPorten();
        post.between.push(() -> staff.invite(boss, LEIRFJORD, EmailAddress.of(ASTRID), GivenBecause.NEW_HERE));

        refused("one.refused.works", () -> saysYes(account, ASTRID));

        bothAreAsTheyWere(account, astrid);
    }

    private void worksFromNowOn(Actor one) {
        var her = people.byId(one.id()).orElseThrow();
        people.add(new Person(
                her.id(),
                her.email(),
                her.name(),
                her.phone(),
                her.district(),
                her.municipality(),
                her.language(),
                List.of(Membership.caseWorkerIn(LEIRFJORD)),
                her.since(),
                her.version()));
    }

    private void bothAreAsTheyWere(Actor account, Actor astrid) {
        assertThat(List.of(isThere(account), isThere(astrid))).containsOnly(true);
        assertThat(provedFor(account)).isEqualTo(account.id());
        assertThat(devices.findByPerson(account.id())).hasSize(1);
        assertThat(devices.findByPerson(astrid.id())).hasSize(1);
    }

    @Test
    void whoComesThroughAProviderThatSaysWhatPeopleAreJoinsNothing() {
        account(ASTRID);
        var account = throughIdPorten();
        var code = codeTo(account, ASTRID);

        refused("one.refused.works", () -> before.send(account, ENTRA, ASTRID, NETWORK));
        refused("one.refused.works", () -> before.look(account, ENTRA, ASTRID, code));
        refused("one.refused.works", () -> before.accept(account, ENTRA, ASTRID, code));
        assertThat(isThere(account)).isTrue();
    }

    @Test
    void whoCameThroughAProviderThatNobodyKnowsAnyMoreJoinsNothing() {
        refused("one.refused.works", () -> before.send(throughIdPorten(), "another", ASTRID, NETWORK));
    }

    @Test
    void whoComesThroughOneThatSaysNothingOfTheKindMay() {
        var astrid = account(ASTRID);
        var account = throughIdPorten();
        var code = codeTo(account, ASTRID);

        before.accept(account, ID_PORTEN, ASTRID, code);

        assertThat(provedFor(account)).isEqualTo(astrid.id());
    }

    @Test
    void whomSuchAProviderLeadsToJoinsNothingAlsoWithAPasskeyAndBeforeSheHasARole() {
        account(ASTRID);
        var kari = throughProvider(account(null), ENTRA);

        refused("one.refused.works", () -> codeTo(kari, ASTRID));
    }

    @Test
    void herAddressLeadsNobodyToHerWhenWhatWasClaimedOfHerIsOver() {
        var kari = throughProvider(account("kari@heime.example"), ENTRA);
        var claimed = List.of(Membership.caseWorkerIn(LEIRFJORD));
        people.provedBy(ENTRA, kari.id(), claimed, Duration.ofDays(-1), Language.NB);
        assertThat(people.byId(kari.id())).get().returns(List.of(), Person::memberships);
        var account = throughIdPorten();

        refused("one.refused.works", () -> finds(account, "kari@heime.example"));
        refused("one.refused.works", () -> saysYes(account, "kari@heime.example"));
        assertThat(provedFor(account)).isEqualTo(account.id());
        assertThat(provedFor(kari)).isEqualTo(kari.id());
    }
}

@OnEmbedded
class HereBeforeAtWorkOnEmbeddedTest extends HereBeforeAtWorkContract {}

@OnMongod
class HereBeforeAtWorkOnMongodTest extends HereBeforeAtWorkContract {}
