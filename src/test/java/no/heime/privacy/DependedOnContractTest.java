package no.heime.privacy;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Obstacle;
import no.heime.identity.Person;
import no.heime.need.NeedStatus;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.register.Registered;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom others depend on is told what to do first, and held up until nobody does. */
abstract class DependedOnContract extends ErasuresContract {

    @Autowired
    OrganisationService organisations;

    @Test
    void theLastCoordinatorOfAnOrganisationIsToldWhatToDoFirst() {
        var group = organisation();
        var solveig = another(Registered.JONAS, List.of(Membership.coordinatorOf(group)));
        people.add(known(solveig));

        assertThat(service.obstacles(solveig))
                .extracting(Obstacle::address)
                .containsExactly("/lag/" + group.value() + "/koordinatorer");
        assertThatThrownBy(() -> service.ask(solveig)).hasMessage("erasure.refused.first");

        people.add(known(another(Registered.ASTRID, List.of(Membership.coordinatorOf(group)))));
        assertThat(service.obstacles(solveig)).isEmpty();
    }

    @Test
    void theLastCaseWorkerIsToldWhomToAsk() {
        assertThat(service.obstacles(kari))
                .extracting(one -> one.what().key())
                .containsExactly("erasure.last.CASE_WORKER");
        people.add(known(another(Registered.LIV)));
        assertThat(service.obstacles(kari)).isEmpty();
    }

    @Test
    void soIsWhoIsHereAsHerself() {
        var asHerself = new Actor(kari.id(), kari.name(), null, null, kari.language(), List.of());
        assertThat(service.obstacles(asHerself))
                .extracting(one -> one.what().key())
                .containsExactly("erasure.last.CASE_WORKER");
    }

    /** Her colleague has left between her question and her day. */
    @Test
    void whomOthersDependOnMeanwhileIsHeldUpAndToldOnceAndErasedWhenNobodyDoesAnyMore() {
        var liv = another(Registered.LIV);
        people.add(known(liv));
        service.ask(kari);
        people.add(withoutRoles(liv));

        onDay(15).carryOut();
        onDay(15).carryOut();

        assertThat(people.byId(kari.id())).isPresent();
        assertThat(told(kari)).containsOnlyOnce("dialogue.erasure.held-up");
        people.add(known(another(Registered.LIV)));
        onDay(16).carryOut();
        assertThat(people.byId(kari.id())).isEmpty();
    }

    private Person withoutRoles(Actor who) {
        var there = people.byId(who.id()).orElseThrow();
        return new Person(
                there.id(),
                there.email(),
                there.name(),
                there.phone(),
                there.district(),
                there.municipality(),
                there.language(),
                List.of(),
                there.since(),
                there.version());
    }

    @Test
    void whatSheAnsweredForInAnOrganisationIsAnothersFromThenOn() {
        var group = organisation();
        var roles = List.of(Membership.coordinatorOf(group));
        var solveig = another(Registered.JONAS, roles);
        var per = another(Registered.ASTRID, roles);
        people.addAll(List.of(known(solveig), known(per)));
        var entry = Registered.id();
        register.register(solveig, entry, group, null, offer("Vi måker", 120, LELAND));
        moderation.approve(kari, entry, 0);
        var need = need(astrid);
        var proposal = proposals.propose(astrid, need, entry);
        proposals.accept(solveig, need, proposal);
        proposals.confirm(astrid, need, proposal);

        erase(solveig);

        assertThat(register.byIds(List.of(entry)).get(entry).provider().by()).isEqualTo(per.id());
        assertThat(told(per)).anyMatch(key -> key.contains("handed-over"));
        assertThat(screens.open(astrid, need).story().status()).isEqualTo(NeedStatus.AGREED);
    }

    private OrganisationId organisation() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(
                id,
                "1822",
                new OrganisationDetails("Leland vel", null, LELAND.value(), "Vi måker.", List.of(), null, null, null)));
        return id;
    }
}

@OnEmbedded
class DependedOnOnEmbeddedTest extends DependedOnContract {}

@OnMongod
class DependedOnOnMongodTest extends DependedOnContract {}
