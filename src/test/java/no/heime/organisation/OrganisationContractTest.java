package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an organisation comes in, and who may do what with it. */
abstract class OrganisationContract extends StoreContract {

    private static final String NUMBER = "000001007";

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationModeration moderation;

    @Autowired
    OrganisationHistory history;

    @Autowired
    OrganisationVersions versions;

    @Autowired
    PersonService people;

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    OrganisationsInDistrict use;

    private Actor solveig;
    private Actor jonas;
    private Actor kari;
    private Actor nils;
    private final OrganisationId id = new OrganisationId(UUID.randomUUID());

    @BeforeEach
    void fourPeople() {
        solveig = person("solveig");
        jonas = person("jonas");
        kari = person("kari", Membership.caseWorkerIn("1822"));
        nils = person("nils", Membership.caseWorkerIn("1820"));
    }

    private Actor person(String mailbox, Membership... memberships) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(memberships),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private Actor now(Actor actor) {
        return people.byId(actor.id()).orElseThrow().asActor();
    }

    private static OrganisationDetails details(String name, @Nullable String number, String about) {
        return OrganisationDetails.of(new OrganisationDetails.Written(
                name, number, "leirfjord-leland", about, List.of("snow"), "Tirsdager", "75 04 00 00", null));
    }

    private static final OrganisationDetails VEL = details("Leland vel", NUMBER, "Vi måker.");

    private long version() {
        return Objects.requireNonNull(organisations.byId(id).orElseThrow().version());
    }

    private void registered() {
        organisations.register(solveig, id, null, VEL);
    }

    private void approved() {
        registered();
        moderation.approve(kari, id, version());
    }

    private void refused(String key, Runnable what) {
        assertThatThrownBy(what::run).hasMessage(key);
    }

    @Test
    void whatIsSentTwiceIsStoredOnceAndReadBackAsItWasWritten() {
        assertThat(organisations.register(solveig, id, null, VEL).created()).isTrue();
        assertThat(organisations.register(solveig, id, null, VEL).created()).isFalse();
        assertThat(organisations.own(solveig, id).details()).isEqualTo(VEL);
        assertThat(organisations.mine(solveig)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void whoRegistersItSpeaksForItWhenStaffHaveApproved() {
        registered();
        assertThat(now(solveig).isCoordinatorOf(id.value())).isFalse();
        assertThat(moderation.awaiting(kari)).extracting(Organisation::id).containsExactly(id);
        assertThat(moderation.awaiting(nils)).isEmpty();
        assertThat(moderation.awaiting(solveig)).isEmpty();

        moderation.approve(kari, id, version());

        assertThat(now(solveig).isCoordinatorOf(id.value())).isTrue();
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(organisations.coordinatorsOf(id)).extracting(Person::id).containsExactly(solveig.id());
        assertThat(organisations.mine(now(solveig)))
                .extracting(Organisation::id)
                .containsExactly(id);
    }

    @Test
    void staffCanAskForSomethingFirstAndItIsHandedInAgain() {
        registered();
        moderation.returnWith(kari, id, version(), "Hvem er leder?");
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(organisations.own(solveig, id).standing().words()).isEqualTo("Hvem er leder?");

        organisations.register(solveig, id, version(), details("Leland vel", NUMBER, "Vi måker. Solveig leder."));

        assertThat(moderation.awaiting(kari)).hasSize(1);
        assertThat(organisations.own(solveig, id).standing().words()).isNull();
    }

    @Test
    void whatStaffHaveReturnedCanBeHandedInUnchangedButNotByAnOldSendingThatComesLate() {
        registered();
        moderation.returnWith(kari, id, version(), "Er dette laget deres?");

        organisations.register(solveig, id, null, VEL);
        assertThat(moderation.awaiting(kari)).isEmpty();

        organisations.register(solveig, id, version(), VEL);
        assertThat(moderation.awaiting(kari)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void whatWasMendedBecauseItsAnswerWasLostIsStoredUntilSomebodyHasTouchedIt() {
        registered();
        var mended = details("Leland vel", NUMBER, "Vi måker og strør.");
        organisations.register(solveig, id, null, mended);
        assertThat(organisations.own(solveig, id).details()).isEqualTo(mended);

        moderation.approve(kari, id, version());
        refused("error.conflict", () -> organisations.register(now(solveig), id, null, VEL));
        assertThat(organisations.own(now(solveig), id).details()).isEqualTo(mended);
    }

    @Test
    void untilItIsApprovedNobodyElseSeesIt() {
        registered();
        refused("error.not-found", () -> organisations.show(null, id));
        refused("error.not-found", () -> organisations.show(jonas, id));
        refused("error.not-found", () -> organisations.show(nils, id));
        assertThat(organisations.show(kari, id).name()).isEqualTo("Leland vel");
        moderation.approve(kari, id, version());
        assertThat(organisations.show(null, id).name()).isEqualTo("Leland vel");
    }

    @Test
    void nobodyElseChangesItOrDecidesOnIt() {
        registered();
        refused("error.not-found", () -> organisations.register(jonas, id, version(), details("Mitt", null, "Nei.")));
        refused("error.not-found", () -> organisations.own(jonas, id));
        refused("error.not-found", () -> moderation.approve(solveig, id, version()));
        refused("error.not-found", () -> moderation.approve(nils, id, version()));
        refused("error.not-found", () -> moderation.returnWith(nils, id, version(), "Nei."));
        refused("error.not-found", () -> moderation.trust(nils, id, true));
        var waiting = List.of(organisations.own(solveig, id));
        assertThat(moderation.registrants(nils, waiting)).isEmpty();
        assertThat(moderation.registrants(kari, waiting).get(id).id()).isEqualTo(solveig.id());
    }

    @Test
    void staffDecideOnWhatTheyHaveRead() {
        registered();
        var read = version();
        organisations.register(solveig, id, read, details("Leland vel", NUMBER, "Noe helt annet."));
        refused("register.moderate.changed", () -> moderation.approve(kari, id, read));
    }

    @Test
    void aStaleChangeIsRefused() {
        registered();
        refused(
                "error.conflict",
                () -> organisations.register(solveig, id, version() + 1, details("Ny", NUMBER, "Ny.")));
    }

    @Test
    void theNameUnderWhichStaffKnowItIsTheirsToChange() {
        approved();
        var coordinator = now(solveig);
        organisations.register(coordinator, id, version(), details("Leland vel", NUMBER, "Vi strør også."));
        assertThat(organisations.byId(id).orElseThrow().standing().isApproved()).isTrue();
        refused(
                "organisation.refused.known-by-staff",
                () -> organisations.register(coordinator, id, version(), details("Et annet", NUMBER, "Vi måker.")));

        organisations.register(kari, id, version(), details("Leland velforening", NUMBER, "Vi måker."));

        assertThat(organisations.show(null, id).name()).isEqualTo("Leland velforening");
    }

    @Test
    void aDistrictIsUsedWhenAnOrganisationMeetsThere() {
        var leland = new District(new DistrictId("leirfjord-leland"), "1822", "Leland", 66, 12.9, List.of("8890"));
        assertThat(use.isUsed(leland)).isFalse();
        registered();
        assertThat(use.isUsed(leland)).isTrue();
    }

    @Test
    void oneNumberIsOneOrganisation() {
        registered();
        var another = new OrganisationId(UUID.randomUUID());
        refused(
                "organisation.number.taken",
                () -> organisations.register(jonas, another, null, details("Det samme", NUMBER, "Oss.")));
        organisations.register(jonas, another, null, details("Uten nummer", null, "Oss."));
        organisations.register(
                jonas, new OrganisationId(UUID.randomUUID()), null, details("Heller ikke", null, "Oss."));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        var nowhere = new OrganisationDetails("Vel", null, "nowhere", "Vi.", List.of("snow"), null, null, null);
        refused("district.unknown", () -> organisations.register(solveig, id, null, nowhere));
        var nothing = new OrganisationDetails("Vel", null, "leirfjord-leland", "Vi.", List.of("x"), null, null, null);
        refused("organisation.areas.missing", () -> organisations.register(solveig, id, null, nothing));
        refused("error.not-found", () -> organisations.register(solveig, id, 3L, VEL));
    }

    @Test
    void whoIsStaffLeavesHerOwnOrganisationToAColleagueWhenThereIsOne() {
        organisations.register(kari, id, null, VEL);
        assertThat(moderation.awaiting(kari)).hasSize(1);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        assertThat(moderation.awaiting(kari)).isEmpty();
        assertThat(moderation.awaiting(liv)).hasSize(1);
        refused("register.moderate.own", () -> moderation.approve(kari, id, version()));
        moderation.approve(liv, id, version());
        refused("register.moderate.own", () -> moderation.trust(now(kari), id, true));
        moderation.trust(liv, id, true);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isTrue();
    }

    @Test
    void whatStaffRegisteredIsHandedInAgainWhenAColleagueHasSentItBack() {
        organisations.register(kari, id, null, VEL);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        moderation.returnWith(liv, id, version(), "Hvor møtes dere?");

        organisations.register(kari, id, version(), details("Leland vel", NUMBER, "Vi møtes på bedehuset."));

        assertThat(moderation.awaiting(liv)).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void aCaseWorkerWhoSpeaksForItChangesItAsItsOwnPeopleDo() {
        organisations.register(kari, id, null, VEL);
        var liv = person("liv", Membership.caseWorkerIn("1822"));
        moderation.approve(liv, id, version());
        assertThat(moderation.isFor(now(kari), known())).isFalse();
        assertThat(moderation.isFor(liv, known())).isTrue();

        refused(
                "organisation.refused.known-by-staff",
                () -> organisations.register(now(kari), id, version(), details("Et annet navn", NUMBER, VEL.about())));
        organisations.register(now(kari), id, version(), details(VEL.name(), NUMBER, "Vi gjør alt."));

        assertThat(known().lastSeen()).isEqualTo(VEL);
    }

    private Organisation known() {
        return organisations.byId(id).orElseThrow();
    }

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

    @Test
    void whoWasLetOutIsNotLetInAgainByASecondApproval() {
        approved();
        people.give(jonas.id(), Membership.coordinatorOf(id.value()));
        coordinators.end(now(jonas), id, solveig.id());

        refused("organisation.refused.approved", () -> moderation.approve(kari, id, version()));
        assertThat(now(solveig).isCoordinatorOf(id.value())).isFalse();
    }

    @Test
    void onlyWhatIsApprovedCanBeTrusted() {
        registered();
        refused("organisation.refused.not-approved", () -> moderation.trust(kari, id, true));
        moderation.approve(kari, id, version());
        moderation.trust(kari, id, true);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isTrue();
        moderation.trust(kari, id, false);
        assertThat(organisations.byId(id).orElseThrow().standing().trusted()).isFalse();
        refused("organisation.refused.approved", () -> moderation.returnWith(kari, id, version(), "Likevel ikke."));
    }
}

@OnEmbedded
class OrganisationOnEmbeddedTest extends OrganisationContract {}

@OnMongod
class OrganisationOnMongodTest extends OrganisationContract {}
