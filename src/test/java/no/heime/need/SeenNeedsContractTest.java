package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.register.EntryId;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sees another in a need leaves a line that she can read, on every store. */
abstract class SeenNeedsContract extends NeedStoreContract {

    @Autowired
    WhoLooked looked;

    EntryId offer;

    @BeforeEach
    void somethingToAgreeOn() {
        offer = offer(120);
    }

    List<Seen> seenOf(Actor person) {
        return looked.mine(person).stream().map(Looked::what).toList();
    }

    AgreementId agreed(NeedId need) {
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        return proposals.confirm(astrid, need, proposal);
    }

    @Test
    void aCaseWorkerWhoOpensHerNeedStandsInHerLogWithNamePartAndNeed() {
        var need = registered();

        screens.open(kari, need);

        assertThat(looked.mine(astrid)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(Seen.NEED);
            assertThat(line.name()).isEqualTo("Kari Olsen");
            assertThat(line.hat()).isEqualTo(Hat.caseWorker());
            assertThat(line.municipality()).isEqualTo("Leirfjord");
            assertThat(line.need()).isEqualTo(need.value());
        });
    }

    @Test
    void theInboxLeavesALineForEachNeedInItAndNoneForTheCaseWorkersOwn() {
        registered();
        service.register(kari, new NeedId(ids.next()), wish(), null);

        screens.inbox(kari, "1822");

        assertThat(seenOf(astrid)).containsExactly(Seen.NEED_LISTED);
        assertThat(looked.mine(kari)).isEmpty();
    }

    @Test
    void whoIsRefusedHasSeenNothing() {
        var need = registered();

        Refusal.refused("error.not-found", () -> screens.open(nils, need));
        Refusal.refused("error.not-found", () -> screens.inbox(nils, "1822"));

        assertThat(looked.mine(astrid)).isEmpty();
    }

    @Test
    void bothSidesOfAnAgreementReadThatTheOtherHasOpenedIt() {
        var need = registered();
        var agreement = agreed(need);

        partyScreens.agreement(jonas, need, agreement);
        partyScreens.agreement(astrid, need, agreement);

        assertThat(looked.mine(astrid)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(Seen.AGREEMENT);
            assertThat(line.hat()).isEqualTo(Hat.helper());
        });
        assertThat(looked.mine(jonas)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(Seen.AGREEMENT);
            assertThat(line.hat()).isEqualTo(Hat.resident());
        });
    }

    @Test
    void whoHelpsReadsThatHerNameWasSeenInTheNeed() {
        var need = registered();
        agreed(need);

        screens.open(kari, need);
        screens.open(astrid, need);

        assertThat(looked.mine(jonas))
                .extracting(Looked::what, Looked::hat)
                .containsExactlyInAnyOrder(tuple(Seen.HELPS, Hat.caseWorker()), tuple(Seen.HELPS, Hat.resident()));
    }

    @Test
    void aQuestionWithoutNameOrWordsIsNoLookAndTellsNobodyWhoIsAsked() {
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);

        partyScreens.asked(jonas, need, proposal);

        assertThat(looked.mine(astrid)).isEmpty();
    }

    @Test
    void sheWhoLooksAtHerOwnLeavesNoLine() {
        var need = registered();

        screens.open(astrid, need);
        screens.mine(astrid);
        service.own(astrid, need);

        assertThat(looked.mine(astrid)).isEmpty();
    }

    @Test
    void nobodyReadsAnothersLog() {
        screens.open(kari, registered());

        assertThat(looked.mine(jonas)).isEmpty();
        assertThat(looked.mine(kari)).isEmpty();
    }
}

@OnEmbedded
class SeenNeedsOnEmbeddedTest extends SeenNeedsContract {}

@OnMongod
class SeenNeedsOnMongodTest extends SeenNeedsContract {}
