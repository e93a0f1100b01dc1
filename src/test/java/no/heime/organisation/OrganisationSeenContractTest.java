package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.Membership;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is changed of an organisation that is known: who looks at it, and who reads its history. */
abstract class OrganisationSeenContract extends OrganisationsContract {

    @Autowired
    OrganisationHistory history;

    @Autowired
    OrganisationVersions versions;

    @Test
    void staffSeeWhatItsOwnPeopleChangeUntilTheyHaveLookedAtIt() {
        approved();
        var changed = details("Leland vel", NUMBER, "Vi selger vafler.");
        var edited = organisations.register(now(solveig), id, version(), changed);
        assertThat(edited.organisation().outbox())
                .hasOnlyElementsOfTypes(OrganisationEdited.class, OrganisationEvent.Changed.class)
                .hasSize(2);
        assertThat(organisations.own(kari, id).lastSeen()).isEqualTo(VEL);
        organisations.register(now(solveig), id, version(), details("Leland vel", NUMBER, "Vi selger lodd."));
        assertThat(organisations.own(kari, id).lastSeen())
                .as("since staff last looked")
                .isEqualTo(VEL);

        var read = version();
        refused("error.not-found", () -> moderation.seen(nils, id, read));
        refused("error.not-found", () -> moderation.seen(now(solveig), id, read));
        refused("register.moderate.changed", () -> moderation.seen(kari, id, read - 1));
        moderation.seen(kari, id, read);
        assertThat(organisations.own(kari, id).lastSeen()).isNull();
    }

    @Test
    void whatItsOwnPeopleHaveChangedStandsInTheQueueUntilAColleagueHasSeenIt() {
        approved();
        people.give(kari.id(), Membership.coordinatorOf(id));
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        assertThat(moderation.changedSince(liv)).isEmpty();

        organisations.register(now(solveig), id, version(), details("Leland vel", NUMBER, "Vi selger vafler."));

        assertThat(moderation.awaiting(liv)).isEmpty();
        assertThat(moderation.changedSince(liv)).extracting(Organisation::id).containsExactly(id);
        assertThat(moderation.changedSince(now(kari))).as("her own").isEmpty();
        assertThat(moderation.changedSince(nils)).isEmpty();
        assertThat(moderation.changedSince(now(solveig))).isEmpty();

        moderation.seen(liv, id, version());
        assertThat(moderation.changedSince(liv)).isEmpty();
    }

    @Test
    void howManyEverWaitTheyAreAskedForOnce() {
        for (var one = 0; one < 4; one++) {
            organisations.register(
                    solveig, new OrganisationId(UUID.randomUUID()), null, details("Lag " + one, null, "Vi måker."));
        }
        assertThat(timesAsked(() -> {
                    var waiting = moderation.awaiting(kari);
                    assertThat(waiting).hasSize(4);
                    assertThat(moderation.registrants(kari, waiting)).hasSize(4);
                    moderation.changedSince(kari);
                }))
                .isLessThan(4);
    }

    @Test
    void whatIsAsStaffSawItOrIsTheirOwnOrOfThoseTheyTrustNeedsNoLook() {
        approved();
        var changed = details("Leland vel", NUMBER, "Vi selger vafler.");
        organisations.register(now(solveig), id, version(), changed);
        organisations.register(now(solveig), id, version(), VEL);
        assertThat(organisations.own(kari, id).lastSeen()).isNull();
        organisations.register(kari, id, version(), changed);
        assertThat(organisations.own(kari, id).lastSeen()).isNull();
        moderation.trust(kari, id, true);
        organisations.register(now(solveig), id, version(), VEL);
        assertThat(organisations.own(kari, id).lastSeen()).isNull();
    }

    @Test
    void eachChangeKeepsWhatItSaidAndWhoChangedItAlsoWhenStaffHaveSeenIt() {
        approved();
        var waffles = details("Leland vel", NUMBER, "Vi selger vafler.");
        organisations.register(now(solveig), id, version(), waffles);
        organisations.register(now(solveig), id, version(), waffles);
        moderation.seen(kari, id, version());
        organisations.register(kari, id, version(), details("Leland vel og vaffel", NUMBER, "Vi selger vafler."));

        var past = history.of(now(solveig), organisations.own(kari, id));

        assertThat(past)
                .extracting(one -> one.before().about(), one -> one.after().name(), OrganisationHistory.Past::who)
                .containsExactly(
                        tuple("Vi selger vafler.", "Leland vel og vaffel", null),
                        tuple("Vi måker.", "Leland vel", "solveig"));
        assertThat(organisations.own(kari, id).outbox()).isEmpty();
    }

    @Test
    void thoseWhoSpeakForItAndStaffReadItsHistoryAndNobodyElse() {
        approved();
        organisations.register(now(solveig), id, version(), details("Leland vel", NUMBER, "Vi selger vafler."));
        var vel = organisations.byId(id).orElseThrow();
        assertThat(history.of(kari, vel)).hasSize(1);
        assertThat(history.of(now(solveig), vel)).hasSize(1);
        assertThat(history.of(nils, vel)).isEmpty();
        assertThat(history.of(jonas, vel)).isEmpty();
        assertThat(history.of(null, vel)).isEmpty();
    }

    @Test
    void aChangeThatIsToldTwiceIsKeptOnceAndOnlyTheLatestAreKept() {
        registered();
        var before = PastOrganisation.of(organisations.byId(id).orElseThrow(), solveig.id(), Instant.EPOCH);
        for (var version = 0; version < OrganisationVersions.KEPT + 5; version++) {
            var past =
                    new PastOrganisation(UUID.randomUUID(), id, version, before.details(), solveig.id(), Instant.EPOCH);
            versions.on(new OrganisationEdited(UUID.randomUUID(), Instant.EPOCH, past));
            versions.on(new OrganisationEdited(UUID.randomUUID(), Instant.EPOCH, past));
        }
        assertThat(versions.of(id)).hasSize(OrganisationVersions.KEPT);
        assertThat(store.count(query(where("organisation").is(id)), PastOrganisation.class))
                .isEqualTo(OrganisationVersions.KEPT);
        assertThat(versions.of(id).getFirst().version()).isEqualTo(OrganisationVersions.KEPT + 4);
    }
}

@OnEmbedded
class OrganisationSeenOnEmbeddedTest extends OrganisationSeenContract {}

@OnMongod
class OrganisationSeenOnMongodTest extends OrganisationSeenContract {}
