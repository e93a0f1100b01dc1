package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.heime.identity.Actor;
import no.heime.identity.Answer;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.InvitationService;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.Membership;
import no.heime.identity.MyDetails;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.RoleStory;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who speaks for an organisation is said by its own coordinators, on every store. */
abstract class CoordinatorContract extends StoreContract {

    private static final EmailAddress NINA = EmailAddress.of("nina@heime.example");

    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    OrganisationService organisations;

    @Autowired
    InvitationService invitations;

    @Autowired
    PersonService people;

    @Autowired
    @Qualifier("keptPerson")
    KeepsAboutPeople kept;

    private Actor solveig;

    @BeforeEach
    void aGroupWithOneCoordinator() {
        organisations.add(Organisation.known(dugnad, "1827", details()));
        solveig = somebody("Solveig", Membership.coordinatorOf(dugnad));
    }

    private static OrganisationDetails details() {
        return new OrganisationDetails("Dugnad", null, "donna-solfjellsjoen", "Vi.", List.of("snow"), null, null, null);
    }

    private Actor somebody(String name, Membership... memberships) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        address(name),
                        name,
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(memberships),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private static EmailAddress address(String name) {
        return EmailAddress.of(name.toLowerCase() + "@heime.example");
    }

    private boolean speaks(EmailAddress email) {
        return people.byEmail(email)
                .filter(person -> person.asActor().isCoordinatorOf(dugnad.value()))
                .isPresent();
    }

    private Actor ninaComes() {
        return people.proved(NINA, Language.NB).asActor();
    }

    private void ninaSaysYes() {
        Answer.yes(invitations, ninaComes());
    }

    private void learnsNothing(Actor stranger) {
        assertThatThrownBy(() -> coordinators.of(stranger, dugnad)).hasMessage("error.not-found");
        assertThatThrownBy(() -> coordinators.waiting(stranger, dugnad)).hasMessage("error.not-found");
        assertThatThrownBy(() -> coordinators.invite(stranger, dugnad, NINA, GivenBecause.NEW_HERE))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> coordinators.takeBack(stranger, dugnad, address("Solveig")))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> coordinators.end(stranger, dugnad, solveig.id(), EndedBecause.NOT_HERE))
                .hasMessage("error.not-found");
        ninaSaysYes();
        assertThat(speaks(NINA)).isFalse();
        assertThat(speaks(address("Solveig"))).isTrue();
    }

    @Test
    void whoIsAskedInSpeaksForItWhenSheHasSaidYes() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        assertThat(coordinators.waiting(solveig, dugnad)).containsExactly(NINA);
        assertThat(coordinators.of(solveig, dugnad))
                .filteredOn(Coordinator::waits)
                .singleElement()
                .satisfies(nina -> {
                    assertThat(nina.called()).isEqualTo("nina@heime.example");
                    assertThat(nina.givenBy()).isEqualTo("Solveig");
                    assertThat(nina.givenOn()).isNotNull();
                });

        ninaComes();
        assertThat(speaks(NINA)).as("before she has answered").isFalse();
        ninaSaysYes();

        assertThat(speaks(NINA)).isTrue();
        assertThat(coordinators.waiting(solveig, dugnad)).isEmpty();
    }

    @Test
    void whetherTheAddressIsKnownIsNotTold() {
        var known = somebody("Nina");
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        coordinators.invite(solveig, dugnad, address("Stranger"), GivenBecause.NEW_HERE);

        assertThat(coordinators.of(solveig, dugnad))
                .filteredOn(one -> !one.me())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.waits()).isTrue();
                    assertThat(one.name()).isEmpty();
                });
        assertThat(organisations.coordinatorsOf(dugnad)).extracting(Person::id).doesNotContain(known.id());
    }

    @Test
    void whoSaysNoIsNotAmongThem() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        Answer.no(invitations, ninaComes());
        assertThat(speaks(NINA)).isFalse();
        assertThat(coordinators.of(solveig, dugnad)).extracting(Coordinator::me).containsExactly(true);
    }

    @Test
    void whoIsLetOutSpeaksForItNoMoreAlsoAfterTheNextSignIn() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        ninaSaysYes();

        coordinators.end(solveig, dugnad, ninaComes().id(), EndedBecause.NOT_HERE);

        assertThat(speaks(NINA)).isFalse();
        ninaSaysYes();
        assertThat(speaks(NINA)).isFalse();
    }

    @Test
    void eachOfThemEndsItAlsoForWhoHasNoAddress() {
        var proved = new PersonId(UUID.randomUUID());
        people.provedBy("idporten", proved, List.of(), Duration.ofDays(14), Language.NB);
        people.give(proved, Membership.coordinatorOf(dugnad));
        assertThat(coordinators.of(solveig, dugnad))
                .filteredOn(one -> !one.me())
                .singleElement()
                .returns(null, Coordinator::email)
                .returns(proved, Coordinator::person)
                .returns(false, Coordinator::waits);

        coordinators.end(solveig, dugnad, proved, EndedBecause.NOT_HERE);
        assertThat(organisations.coordinatorsOf(dugnad)).extracting(Person::id).containsExactly(solveig.id());

        people.give(proved, Membership.coordinatorOf(dugnad));
        coordinators.end(people.byId(proved).orElseThrow().asActor(), dugnad, proved, EndedBecause.NOT_HERE);
        assertThat(organisations.coordinatorsOf(dugnad)).extracting(Person::id).containsExactly(solveig.id());
    }

    @Test
    void whatIsTakenBackBeforeSheAnsweredNeverBegins() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        coordinators.takeBack(solveig, dugnad, NINA);
        ninaSaysYes();
        assertThat(speaks(NINA)).isFalse();
    }

    @Test
    void whatIsTakenBackJustAfterHerYesEnds() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        ninaSaysYes();
        coordinators.takeBack(solveig, dugnad, NINA);
        assertThat(speaks(NINA)).isFalse();
        assertThat(whatBecameOfIt(solveig)).last().returns("TAKEN_BACK_LATE", RoleStory.Turn::why);
    }

    @Test
    void theLastOneStaysThoughSomebodyIsAskedIn() {
        coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE);
        assertThatThrownBy(() -> coordinators.end(solveig, dugnad, solveig.id(), EndedBecause.NOT_HERE))
                .hasMessage("coordinators.refused.last");
        assertThat(speaks(address("Solveig"))).isTrue();
        assertThat(coordinators.of(solveig, dugnad))
                .filteredOn(Coordinator::last)
                .singleElement()
                .returns(true, Coordinator::me);

        ninaSaysYes();
        coordinators.end(solveig, dugnad, solveig.id(), EndedBecause.NOT_HERE);
        assertThat(speaks(address("Solveig"))).isFalse();
        assertThat(whatBecameOfIt(ninaComes()))
                .last()
                .returns("LEFT", RoleStory.Turn::why)
                .returns(true, RoleStory.Turn::herself);
    }

    private List<RoleStory.Turn> whatBecameOfIt(Actor who) {
        return coordinators.before(who, dugnad).getFirst().turns();
    }

    @Test
    void whoHasToldNoNameIsNotShownByHerAddressForWhatSheHasDone() {
        var ruth = somebody("Ruth", Membership.administratorIn("1827"));
        people.update(ruth, new MyDetails("", null, null, null, Language.NB));
        coordinators.invite(ruth, dugnad, NINA, GivenBecause.NEW_HERE);
        ninaSaysYes();
        var nina = ninaComes();
        coordinators.end(ruth, dugnad, nina.id(), EndedBecause.NOT_HERE);

        assertThat(whatBecameOfIt(solveig)).extracting(RoleStory.Turn::by).containsOnly("");
        assertThat(kept.about(nina).getLast().things().toString())
                .contains("NOT_HERE")
                .doesNotContain(address("Ruth").value());
    }

    @Test
    void twoWhoLetEachOtherOutAtOnceDoNotLeaveItWithoutAnybody() throws Exception {
        var nina = somebody("Nina", Membership.coordinatorOf(dugnad));
        for (int round = 0; round < 10; round++) {
            var together = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                var one = both.submit(() -> endAt(together, solveig, nina.id()));
                var other = both.submit(() -> endAt(together, nina, solveig.id()));
                one.get();
                other.get();
            }
            assertThat(organisations.coordinatorsOf(dugnad)).isNotEmpty();
            people.give(solveig.id(), Membership.coordinatorOf(dugnad));
            people.give(nina.id(), Membership.coordinatorOf(dugnad));
        }
    }

    private Void endAt(CyclicBarrier together, Actor by, PersonId who) throws Exception {
        together.await();
        try {
            coordinators.end(by, dugnad, who, EndedBecause.NOT_HERE);
        } catch (DomainException refused) {
            assertThat(refused.getMessage()).isIn("coordinators.refused.last", "error.conflict");
        }
        return null;
    }

    @Test
    void aWholeVillageIsNotAskedInAtOnce() {
        for (int i = 0; i < CoordinatorService.MOST_WAITING; i++) {
            coordinators.invite(solveig, dugnad, EmailAddress.of("n" + i + "@heime.example"), GivenBecause.NEW_HERE);
        }
        assertThatThrownBy(() -> coordinators.invite(solveig, dugnad, NINA, GivenBecause.NEW_HERE))
                .hasMessage("coordinators.refused.many-waiting");
        coordinators.invite(solveig, dugnad, EmailAddress.of("n0@heime.example"), GivenBecause.NEW_HERE);
    }

    @Test
    void anAdministratorOfItsMunicipalityAsksSomebodyInWhenNobodyIsLeft() {
        var orphan = new OrganisationId(UUID.randomUUID());
        organisations.add(Organisation.known(orphan, "1827", details()));
        var ruth = somebody("Ruth", Membership.administratorIn("1827"));

        coordinators.invite(ruth, orphan, NINA, GivenBecause.NEW_HERE);
        ninaSaysYes();

        assertThat(coordinators.of(ruth, orphan)).extracting(Coordinator::email).containsExactly(NINA);
    }

    @Test
    void aCoordinatorOfAnotherOrganisationLearnsNothingAndChangesNothing() {
        learnsNothing(somebody("Per", Membership.coordinatorOf(UUID.randomUUID())));
    }

    @Test
    void aCaseWorkerLearnsNothingAndChangesNothing() {
        learnsNothing(somebody("Kari", Membership.caseWorkerIn("1827")));
    }

    @Test
    void anAdministratorOfAnotherMunicipalityLearnsNothingAndChangesNothing() {
        learnsNothing(somebody("Else", Membership.administratorIn("1822")));
    }

    @Test
    void aResidentLearnsNothingAndChangesNothing() {
        learnsNothing(somebody("Astrid"));
    }

    @Test
    void whoRegisteredOneThatIsNotApprovedAsksNobodyIn() {
        var astrid = somebody("Astrid");
        var waiting = new OrganisationId(UUID.randomUUID());
        organisations.register(astrid, waiting, null, details());
        assertThatThrownBy(() -> coordinators.invite(astrid, waiting, NINA, GivenBecause.NEW_HERE))
                .hasMessage("error.not-found");
    }
}

@OnEmbedded
class CoordinatorOnEmbeddedTest extends CoordinatorContract {}

@OnMongod
class CoordinatorOnMongodTest extends CoordinatorContract {}
