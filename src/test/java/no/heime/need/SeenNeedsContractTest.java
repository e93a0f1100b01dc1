package no.heime.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.NamedNeed;
import no.heime.accesslog.NamesNeeds;
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

    @Autowired
    NamesNeeds names;

    EntryId offer;

    @BeforeEach
    void somethingToAgreeOn() {
        offer = offer(120);
    }

    List<Seen> seenOf(Actor person) {
        return looked.newest(person).looked().stream().map(Looked::what).toList();
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

        assertThat(looked.newest(astrid).looked()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(Seen.NEED);
            assertThat(line.name()).isEqualTo("Kari Olsen");
            assertThat(line.hat()).isEqualTo(Hat.caseWorker());
            assertThat(line.municipality()).isEqualTo("Leirfjord");
            assertThat(line.needs()).containsExactly(need.value());
        });
    }

    @Test
    void eachSideKnowsTheNeedByItsKindOfHelpAndADay() {
        var need = registered();
        var agreement = agreed(need);
        screens.open(kari, need);

        assertThat(looked.newest(astrid).named()).containsOnlyKeys(need.value());
        assertThat(looked.newest(astrid).named().get(need.value())).satisfies(known -> {
            assertThat(known.title()).isEqualTo(screens.mine(astrid).getFirst().title());
            assertThat(known.address()).isEqualTo(NeedLinks.need(need));
            assertThat(known.own()).isTrue();
        });
        assertThat(looked.newest(jonas).named().get(need.value()))
                .returns(NeedLinks.agreement(need, agreement), NamedNeed::address)
                .returns(false, NamedNeed::own);
    }

    @Test
    void whoHasNoPartInANeedIsNotToldWhatItIsAbout() {
        var need = registered();

        assertThat(names.named(kari, Set.of(need.value()))).isEmpty();
        assertThat(names.named(jonas, Set.of(need.value(), UUID.randomUUID()))).isEmpty();
        assertThat(timesAsked(() -> names.named(astrid, Set.of(need.value())))).isLessThanOrEqualTo(1);
        assertThat(timesAsked(() -> names.named(astrid, Set.of()))).isZero();
    }

    @Test
    void theInboxLeavesALineForEachNeedInItAndNoneForTheCaseWorkersOwn() {
        registered();
        service.register(kari, new NeedId(ids.next()), wish(), null);

        screens.inbox(kari, "1822");

        assertThat(seenOf(astrid)).containsExactly(Seen.NEED_LISTED);
        assertThat(looked.newest(kari).looked()).isEmpty();
    }

    @Test
    void whoIsRefusedHasSeenNothing() {
        var need = registered();

        Refusal.refused("error.not-found", () -> screens.open(nils, need));
        Refusal.refused("error.not-found", () -> screens.inbox(nils, "1822"));

        assertThat(looked.newest(astrid).looked()).isEmpty();
    }

    @Test
    void bothSidesOfAnAgreementReadThatTheOtherHasOpenedIt() {
        var need = registered();
        var agreement = agreed(need);

        partyScreens.agreement(jonas, need, agreement);
        partyScreens.agreement(astrid, need, agreement);

        assertThat(looked.newest(astrid).looked()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(Seen.AGREEMENT);
            assertThat(line.hat()).isEqualTo(Hat.helper());
        });
        assertThat(looked.newest(jonas).looked()).singleElement().satisfies(line -> {
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

        assertThat(looked.newest(jonas).looked())
                .extracting(Looked::what, Looked::hat)
                .containsExactlyInAnyOrder(tuple(Seen.HELPS, Hat.caseWorker()), tuple(Seen.HELPS, Hat.resident()));
    }

    @Test
    void aQuestionWithoutNameOrWordsIsNoLookAndTellsNobodyWhoIsAsked() {
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);

        partyScreens.asked(jonas, need, proposal);

        assertThat(looked.newest(astrid).looked()).isEmpty();
    }

    @Test
    void sheWhoLooksAtHerOwnLeavesNoLine() {
        var need = registered();

        screens.open(astrid, need);
        screens.mine(astrid);
        own.of(astrid, need);

        assertThat(looked.newest(astrid).looked()).isEmpty();
    }

    @Test
    void nobodyReadsAnothersLog() {
        screens.open(kari, registered());

        assertThat(looked.newest(jonas).looked()).isEmpty();
        assertThat(looked.newest(kari).looked()).isEmpty();
    }

    private NeedId closed(int daysAgo) {
        var need = Need.register(
                new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, Duration.ofDays(daysAgo + 1)));
        need.closing().close(null, act(astrid, Duration.ofDays(daysAgo)));
        return needs.save(need).id();
    }

    @Test
    void whoOpensWhatIsLongClosedSaysWhyFirstAndSheReadsIt() {
        var need = closed(15);
        assertThat(screens.asksWhy(kari, need)).isTrue();
        Refusal.refused("need.why.missing", () -> screens.open(kari, need));
        Refusal.refused("need.why.missing", () -> screens.open(kari, need, "  "));
        assertThat(looked.newest(astrid).looked()).isEmpty();

        screens.open(kari, need, "Hun ringte og spurte om det.");

        assertThat(looked.newest(astrid).looked())
                .extracting(Looked::what, Looked::reason)
                .containsExactly(tuple(Seen.NEED, "Hun ringte og spurte om det."));
    }

    @Test
    void nobodySaysWhyAsLongAsThereIsSomethingToDoWithIt() {
        for (var need : List.of(registered(), closed(13))) {
            assertThat(screens.asksWhy(kari, need)).isFalse();
            screens.open(kari, need);
        }
        assertThat(screens.asksWhy(astrid, closed(15))).isFalse();
        assertThat(looked.newest(astrid).looked()).extracting(Looked::reason).containsOnlyNulls();
    }

    @Test
    void aReasonOpensNothingForAStranger() {
        var need = closed(15);

        Refusal.refused("error.not-found", () -> screens.asksWhy(nils, need));
        Refusal.refused("error.not-found", () -> screens.open(nils, need, "Jeg vil se."));
    }
}

@OnEmbedded
class SeenNeedsOnEmbeddedTest extends SeenNeedsContract {}

@OnMongod
class SeenNeedsOnMongodTest extends SeenNeedsContract {}
