package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.EndedBecause;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Membership;
import no.heime.identity.PastHolder;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Volunteers come by a link, leave, and are let out, on every store. */
abstract class VolunteerContract extends StoreContract {

    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());

    @Autowired
    VolunteerService volunteers;

    @Autowired
    VolunteerLinkService links;

    @Autowired
    VolunteerLinks kept;

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    LinksRunOut ending;

    @Autowired
    OrganisationService organisations;

    @Autowired
    PersonService people;

    @Autowired
    List<ForgetsPeople> forgetting;

    private Actor solveig;

    @BeforeEach
    void aGroupWithOneCoordinator() {
        organisations.add(Organisation.known(
                dugnad,
                "1827",
                new OrganisationDetails(
                        "Dugnad", null, "donna-solfjellsjoen", "Vi.", List.of("snow"), null, null, null)));
        solveig = somebody("Solveig", Membership.coordinatorOf(dugnad));
    }

    private Actor somebody(String name, Membership... memberships) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(name.toLowerCase() + "@heime.example"),
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

    private Actor now(Actor who) {
        return people.byId(who.id()).orElseThrow().asActor();
    }

    private String link(LinkIsFor many) {
        return links.make(solveig, dugnad, LinkLasts.A_WEEK, many);
    }

    private void opensNothing(Actor who, String link) {
        assertThatThrownBy(() -> links.open(who, link)).hasMessage("error.not-found");
        assertThatThrownBy(() -> links.accept(who, link)).hasMessage("error.not-found");
        assertThat(now(who).isVolunteerOf(dugnad.value())).isFalse();
    }

    @Test
    void whoOpensTheLinkAndSaysYesIsAVolunteer() {
        var nina = somebody("Nina");
        var link = link(LinkIsFor.TEN);

        assertThat(links.open(nina, link).name()).isEqualTo("Dugnad");
        assertThat(now(nina).volunteersFor()).as("before she has answered").isEmpty();
        links.accept(nina, link);

        assertThat(volunteers.mine(now(nina))).extracting(Organisation::id).containsExactly(dugnad);
        assertThat(volunteers.of(solveig, dugnad)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(nina.id());
            assertThat(one.called()).isEqualTo("Nina");
            assertThat(one.askedBy()).isEqualTo("Solveig");
            assertThat(one.since()).isNotNull();
        });
        assertThat(now(nina).isCoordinatorOf(dugnad.value())).isFalse();
    }

    @Test
    void whoWasProvedByAProviderAndHasNoAddressComesTheSameWay() {
        var proved = new PersonId(UUID.randomUUID());
        people.provedBy("idporten", proved, List.of(), Duration.ofDays(14), Language.NB);
        links.accept(people.byId(proved).orElseThrow().asActor(), link(LinkIsFor.ONE));

        assertThat(volunteers.of(solveig, dugnad)).extracting(Volunteer::person).containsExactly(proved);
    }

    @Test
    void saidTwiceItTakesOnePlace() {
        var nina = somebody("Nina");
        var link = link(LinkIsFor.TEN);
        links.accept(nina, link);
        links.accept(now(nina), link);

        assertThat(links.of(solveig, dugnad)).singleElement().satisfies(one -> {
            assertThat(one.came()).isEqualTo(1);
            assertThat(one.left()).isEqualTo(9);
        });
    }

    @Test
    void ofManyWhoComeAtOnceNoMoreThanThereIsRoomForDo() throws Exception {
        var link = link(LinkIsFor.ONE);
        var all = List.of(somebody("Anna"), somebody("Berit"), somebody("Carl"), somebody("Dag"));
        try (var together = Executors.newFixedThreadPool(all.size())) {
            var coming = all.stream()
                    .map(one -> (Callable<Boolean>) () -> comes(one, link))
                    .toList();
            for (var one : together.invokeAll(coming)) {
                one.get();
            }
        }
        assertThat(volunteers.of(solveig, dugnad)).hasSize(1);
    }

    private boolean comes(Actor who, String link) {
        try {
            links.accept(who, link);
            return true;
        } catch (DomainException full) {
            assertThat(full).hasMessage("error.not-found");
            return false;
        }
    }

    @Test
    void aLinkThatNeverWasOneThatIsUsedUpOneThatIsOverAndOneThatIsStoppedOpenNothing() {
        var nina = somebody("Nina");
        opensNothing(nina, "never-was");

        var usedUp = link(LinkIsFor.ONE);
        links.accept(somebody("Anna"), usedUp);
        opensNothing(nina, usedUp);

        var stopped = link(LinkIsFor.TEN);
        links.of(solveig, dugnad).forEach(one -> links.end(solveig, dugnad, one.id()));
        opensNothing(nina, stopped);
    }

    @Test
    void whatIsOverIsOpenForNobodyAndForgotten() {
        var at = Instant.parse("2026-11-27T10:00:00Z");
        var link = VolunteerLink.made(
                new VolunteerLinkId(UUID.randomUUID()),
                dugnad,
                "digest",
                solveig.id(),
                LinkLasts.A_DAY,
                LinkIsFor.ONE,
                at);
        kept.add(link);
        var over = at.plus(Duration.ofDays(1));

        assertThat(link.isOpen(over.minusSeconds(1))).isTrue();
        assertThat(link.isOpen(over)).isFalse();
        assertThat(kept.take(link.id(), over)).isFalse();
        kept.forgetWhatIsOver(over);
        assertThat(kept.of(dugnad)).isEmpty();
    }

    @Test
    void theStoreHasNothingThatOpens() {
        var link = link(LinkIsFor.TEN);
        assertThat(store.find(query(where("organisation").is(dugnad)), Document.class, "volunteerLinks"))
                .singleElement()
                .satisfies(stored -> assertThat(stored.toJson()).doesNotContain(link));
    }

    @Test
    void whoIsLetOutReadsWhyAndDoesNotComeBackByTheSameLink() {
        var nina = somebody("Nina");
        var link = link(LinkIsFor.TEN);
        links.accept(nina, link);

        volunteers.letOut(solveig, dugnad, nina.id(), LetOutBecause.NOT_ONE_OF_US);

        assertThat(volunteers.of(solveig, dugnad)).isEmpty();
        assertThat(volunteers.before(solveig, dugnad)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Nina");
            assertThat(one.endedBy()).isEqualTo("Solveig");
            assertThat(one.herself()).isFalse();
            assertThat(one.why()).isEqualTo("NOT_ONE_OF_US");
        });
        opensNothing(now(nina), link);

        links.accept(now(nina), link(LinkIsFor.ONE));
        assertThat(now(nina).isVolunteerOf(dugnad.value())).isTrue();
        assertThat(volunteers.before(solveig, dugnad)).isEmpty();
    }

    @Test
    void whoLeavesComesBackWhenSheWantsTo() {
        var nina = somebody("Nina");
        var link = link(LinkIsFor.TEN);
        links.accept(nina, link);

        volunteers.leave(now(nina), dugnad);

        assertThat(now(nina).volunteersFor()).isEmpty();
        assertThat(volunteers.before(solveig, dugnad))
                .extracting(PastHolder::herself)
                .containsExactly(true);
        links.accept(now(nina), link);
        assertThat(volunteers.of(solveig, dugnad)).hasSize(1);
    }

    @Test
    void noMoreLinksAreOutThanSomebodyCanKnowOf() {
        for (int i = 0; i < VolunteerLinkService.MOST_OPEN; i++) {
            link(LinkIsFor.TEN);
        }
        assertThatThrownBy(() -> link(LinkIsFor.TEN)).hasMessage("volunteers.link.refused.many");
    }

    @Test
    void theLinksOfACoordinatorEndWithHerPart() {
        var nina = somebody("Nina", Membership.coordinatorOf(dugnad));
        var link = links.make(nina, dugnad, LinkLasts.A_WEEK, LinkIsFor.TEN);

        coordinators.end(solveig, dugnad, nina.id(), EndedBecause.NOT_HERE);

        opensNothing(somebody("Anna"), link);
    }

    @Test
    void whatIsMadeAfterSheCameBackStaysWhenItIsToldLateThatShePausedOnce() {
        var link = link(LinkIsFor.TEN);
        var before = Instant.now().minusSeconds(3600);
        ending.on(new AppointmentEvent.Ended(
                UUID.randomUUID(), before, Membership.coordinatorOf(dugnad), solveig.id(), solveig.id(), null));

        assertThat(links.open(somebody("Anna"), link).name()).isEqualTo("Dugnad");
    }

    @Test
    void nobodyComesByTheLinkOfWhoIsErased() {
        var link = link(LinkIsFor.TEN);
        forgetting.stream().filter(ForgetsRegistrants.class::isInstance).forEach(one -> one.forget(solveig));
        opensNothing(somebody("Anna"), link);
    }

    @Test
    void anAdministratorACaseWorkerAVolunteerAndAStrangerLearnNothing() {
        var nina = somebody("Nina");
        links.accept(nina, link(LinkIsFor.TEN));
        for (var who : List.of(
                somebody("Ruth", Membership.administratorIn("1827")),
                somebody("Kari", Membership.caseWorkerIn("1827")),
                now(nina),
                somebody("Per", Membership.coordinatorOf(UUID.randomUUID())))) {
            assertThatThrownBy(() -> volunteers.of(who, dugnad)).hasMessage("error.not-found");
            assertThatThrownBy(() -> volunteers.before(who, dugnad)).hasMessage("error.not-found");
            assertThatThrownBy(() -> volunteers.letOut(who, dugnad, nina.id(), LetOutBecause.OTHER))
                    .hasMessage("error.not-found");
            assertThatThrownBy(() -> links.of(who, dugnad)).hasMessage("error.not-found");
            assertThatThrownBy(() -> links.make(who, dugnad, LinkLasts.A_DAY, LinkIsFor.ONE))
                    .hasMessage("error.not-found");
        }
        assertThat(now(nina).isVolunteerOf(dugnad.value())).isTrue();
    }
}

@OnEmbedded
class VolunteerOnEmbeddedTest extends VolunteerContract {}

@OnMongod
class VolunteerOnMongodTest extends VolunteerContract {}
