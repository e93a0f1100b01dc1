package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.organisation.ClearanceDemandService;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.LetOutBecause;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.Phrase;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation says which of its volunteers comes, on every store. */
abstract class WhoComesContract extends NeedStoreContract {

    private final OrganisationId group = Given.SNOW_GROUP;

    @Autowired
    OrganisationService organisations;

    @Autowired
    VolunteerService volunteers;

    @Autowired
    ClearanceDemandService demands;

    @Autowired
    ClearanceService clearances;

    @Autowired
    WaitingForAnswer waiting;

    @Autowired
    WhoComes whoComes;

    @Autowired
    KeptHelping kept;

    @Autowired
    WhoLooked looked;

    @Autowired
    List<ForgetsPeople> forgetting;

    private Actor solveig;
    private Actor nina;
    private NeedId need;
    private AgreementId agreement;

    @BeforeEach
    void theGroupHasSaidYes() {
        organisations.add(Organisation.known(
                group,
                "1822",
                new OrganisationDetails("Snøgruppa", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        solveig = person("Solveig Moen", "solveig", Membership.coordinatorOf(group));
        nina = person("Nina Nes", "nina", Membership.volunteerOf(group));
        need = registered();
        var offered = new Question(
                Given.OFFER,
                LadderStep.NEIGHBOURHOOD,
                Asked.organisation(group),
                LELAND,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        var stored = needs.get(need);
        var question = new ProposalId(ids.next());
        agreement = new AgreementId(ids.next());
        var resident = Act.resident(astrid.id(), clock.instant());
        stored.asking().propose(question, offered, clock.getZone(), resident);
        stored.asking().accept(question, Act.helper(solveig.id(), clock.instant()));
        stored.agreeing().confirm(question, agreement, Given.visits(), resident);
        needs.save(stored);
    }

    private AgreementForParty seenBy(Actor who) {
        return partyScreens.agreement(who, need, agreement);
    }

    private Actor now(Actor who) {
        return persons.byId(who.id()).map(Person::asActor).orElseThrow();
    }

    @Test
    void theResidentReadsHerNameAndSheReadsTheAgreement() {
        agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 4");
        assertThat(seenBy(solveig).canCome()).extracting(WhoCanCome::person).containsExactly(nina.id());
        refused("error.not-found", () -> seenBy(nina));

        agreements.sayWhoComes(solveig, need, agreement, nina.id());

        assertThat(seenBy(astrid).comes())
                .hasToString(Phrase.verbatim("Nina Nes").toString());
        assertThat(seenBy(astrid).canCome()).isEmpty();
        assertThat(seenBy(nina)).satisfies(hers -> {
            assertThat(hers.iCome()).isTrue();
            assertThat(hers.saysWhoComes()).isFalse();
            assertThat(hers.whereToCome()).isEqualTo("Leinesveien 4");
        });
        assertThat(looked.newest(nina).looked())
                .extracting(Looked::hat)
                .containsExactlyInAnyOrder(Hat.resident(), Hat.coordinator("Snøgruppa"));
    }

    @Test
    void onlyACoordinatorSaysItAndOnlyOfAVolunteerOfTheGroup() {
        for (var who : List.of(astrid, nina, kari, stranger)) {
            refused("error.not-found", () -> agreements.sayWhoComes(who, need, agreement, nina.id()));
        }
        refused(
                "agreement.comes.refused.no-volunteer",
                () -> agreements.sayWhoComes(solveig, need, agreement, stranger.id()));
        assertThat(seenBy(solveig).comes()).isNull();
    }

    @Test
    void whoLacksTheClearanceThatIsDemandedIsMarkedAndCannotBeSaidToCome() {
        var ruth = person("Ruth", "ruth", Membership.administratorIn("1822"));
        var today = LocalDate.now(clock);
        demand(ruth, Given.SNOW);
        try {
            assertThat(seenBy(solveig).canCome())
                    .extracting(WhoCanCome::cleared)
                    .containsExactly(false);
            refused(
                    "agreement.comes.refused.clearance",
                    () -> agreements.sayWhoComes(solveig, need, agreement, nina.id()));

            clearances.note(solveig, group, nina.id(), today, today.plusMonths(6));
            clearances.sign(nina, group.value(), Language.NB);

            assertThat(seenBy(solveig).canCome())
                    .extracting(WhoCanCome::cleared)
                    .containsExactly(true);
            agreements.sayWhoComes(solveig, need, agreement, nina.id());
        } finally {
            demand(ruth);
        }
        assertThat(seenBy(nina).iCome()).isTrue();
    }

    private void demand(Actor ruth, KindId... kinds) {
        demands.set(ruth, "1822", Set.of(kinds), 12, demands.of(ruth, "1822").version());
    }

    @Test
    void whoeverSaidYesForTheGroupIsBoundByTheDemandUntilSomebodyClearedIsNamed() {
        var ruth = person("Ruth", "ruth", Membership.administratorIn("1822"));
        var today = LocalDate.now(clock);
        demand(ruth, Given.SNOW);
        try {
            clearances.note(solveig, group, nina.id(), today, today.plusMonths(6));
            clearances.sign(nina, group.value(), Language.NB);
            assertThat(seenBy(solveig).lacksClearance())
                    .as("that one of its people has it is not enough")
                    .isTrue();

            agreements.sayWhoComes(solveig, need, agreement, nina.id());

            assertThat(seenBy(solveig).lacksClearance()).isFalse();
        } finally {
            demand(ruth);
        }
    }

    @Test
    void whoStepsBackReadsItNoMoreAndBothSidesHearOfIt() {
        agreements.sayWhoComes(solveig, need, agreement, nina.id());
        agreements.comesNoMore(nina, need, agreement);

        refused("error.not-found", () -> seenBy(nina));
        assertThat(seenBy(astrid).comes()).isNull();
        assertThat(waiting.of(solveig))
                .extracting(one -> one.text().key())
                .as("somebody else has to be named")
                .contains("need.asks.who-comes");
        assertThat(waiting.of(nina)).isEmpty();
        assertThat(needs.get(need).history())
                .extracting(HistoryEntry::what)
                .endsWith(Happening.COMES, Happening.COMES_NO_MORE);
    }

    @Test
    void whoIsLetOutComesNoMore() {
        agreements.sayWhoComes(solveig, need, agreement, nina.id());
        volunteers.letOut(solveig, group, nina.id(), LetOutBecause.OTHER);

        refused("error.not-found", () -> seenBy(now(nina)));
        assertThat(seenBy(astrid).comes()).isNull();
    }

    @Test
    void sheComesStillWhenItIsToldLateThatSheWasLetOutOnce() {
        agreements.sayWhoComes(solveig, need, agreement, nina.id());
        whoComes.on(new AppointmentEvent.Ended(
                ids.next(),
                clock.instant().minusSeconds(3600),
                Membership.volunteerOf(group),
                nina.id(),
                solveig.id(),
                null));

        assertThat(seenBy(nina).iCome()).isTrue();
    }

    @Test
    void aVisitThatHasPassedWaitsForHerToo() {
        agreements.sayWhoComes(solveig, need, agreement, nina.id());
        agreements.end(astrid, need, agreement);
        assertThat(waiting.of(nina))
                .extracting(WaitingForMe::link)
                .containsExactly(NeedLinks.agreement(need, agreement));
    }

    @Test
    void sheIsToldThatSheCameAndForgottenWhenSheIsErased() {
        agreements.sayWhoComes(solveig, need, agreement, nina.id());
        assertThat(kept.about(nina).getFirst().things()).hasSize(1);

        forgetting.stream().filter(ForgetsHelpers.class::isInstance).forEach(one -> one.forget(nina));

        assertThat(kept.about(nina).getFirst().things()).isEmpty();
        assertThat(needs.get(need).agreement(agreement).comes()).isNull();
        assertThat(needs.get(need).agreement(agreement).isOver()).isFalse();
    }
}

@OnEmbedded
class WhoComesOnEmbeddedTest extends WhoComesContract {}

@OnMongod
class WhoComesOnMongodTest extends WhoComesContract {}
