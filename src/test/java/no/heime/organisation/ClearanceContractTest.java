package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a municipality demands, what is noted and signed, and whom it is told, on every store. */
abstract class ClearanceContract extends StoreContract {

    private static final KindId SNOW = new KindId("snow-clearing");

    private final String municipality = "1827";
    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());

    @Autowired
    ClearanceService clearances;

    @Autowired
    Clearances kept;

    @Autowired
    KeptOrganisations told;

    @Autowired
    VolunteerService volunteers;

    @Autowired
    OrganisationService organisations;

    @Autowired
    PersonService people;

    @Autowired
    WhoLooked looked;

    @Autowired
    List<ForgetsPeople> forgetting;

    @Autowired
    Clock clock;

    private Actor ruth;
    private Actor kari;
    private Actor solveig;
    private Actor nina;
    private LocalDate today;

    @BeforeEach
    void aGroupWithAVolunteer() {
        organisations.add(Organisation.known(
                dugnad,
                municipality,
                new OrganisationDetails(
                        "Dugnad", null, "donna-solfjellsjoen", "Vi.", List.of("snow"), null, null, null)));
        ruth = somebody("Ruth", Membership.administratorIn(municipality));
        kari = somebody("Kari", Membership.caseWorkerIn(municipality));
        solveig = somebody("Solveig", Membership.coordinatorOf(dugnad));
        nina = somebody("Nina", Membership.volunteerOf(dugnad));
        today = LocalDate.now(clock);
        clearances.demand(ruth, municipality, Set.of(SNOW), 12);
    }

    @AfterEach
    void nothingIsDemandedAnyMore() {
        clearances.demand(ruth, municipality, Set.of(), 12);
    }

    private Actor somebody(String name, Membership... memberships) {
        return people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(name.toLowerCase() + "@heime.example"),
                        name,
                        null,
                        null,
                        municipality,
                        Language.NB,
                        List.of(memberships),
                        Instant.EPOCH,
                        null))
                .asActor();
    }

    private List<Clearance> holding(UUID helps) {
        return clearances.holding(municipality, List.of(helps));
    }

    private void cleared() {
        clearances.note(solveig, dugnad, nina.id(), today, today.plusMonths(6));
        clearances.sign(nina, dugnad.value());
    }

    @Test
    void whatIsDemandedIsReadBackAndKnownAtOnce() {
        assertThat(clearances.isDemanded(municipality, SNOW)).isTrue();
        assertThat(clearances.demand(ruth, municipality).months()).isEqualTo(12);

        clearances.demand(ruth, municipality, Set.of(), 6);

        assertThat(clearances.isDemanded(municipality, SNOW)).isFalse();
        assertThat(clearances.isDemandedForSomething(municipality)).isFalse();
        assertThat(clearances.demand(ruth, municipality).history()).hasSize(2);
        assertThatThrownBy(() -> clearances.demand(ruth, municipality, Set.of(new KindId("no-such-kind")), 6))
                .hasMessage("kind.unknown");
    }

    @Test
    void aVolunteerIsClearedByWhatACoordinatorHasSeenAndSheHasSigned() {
        assertThat(clearances.mine(nina))
                .extracting(Clearance::helps)
                .containsExactly(dugnad.value(), nina.id().value());
        clearances.note(solveig, dugnad, nina.id(), today, today.plusMonths(6));
        assertThat(holding(dugnad.value())).isEmpty();
        clearances.sign(nina, dugnad.value());

        assertThat(holding(dugnad.value())).extracting(Clearance::person).containsExactly(nina.id());
        assertThat(holding(nina.id().value())).as("help in her own name").isEmpty();
        assertThat(clearances
                        .ofOrganisation(solveig, dugnad)
                        .of()
                        .get(nina.id())
                        .statement())
                .isNotNull();
        assertThat(looked.newest(nina).looked())
                .extracting(Looked::what, Looked::hat)
                .containsExactly(tuple(Seen.CLEARANCE, Hat.coordinator("Dugnad")));
    }

    @Test
    void whoHelpsInHerOwnNameShowsItToTheMunicipality() {
        clearances.noteOfResident(kari, municipality, nina.id(), today, today.plusMonths(6));
        clearances.sign(nina, nina.id().value());

        assertThat(holding(nina.id().value())).hasSize(1);
        assertThat(holding(dugnad.value())).isEmpty();
        assertThat(clearances.ofResident(kari, municipality, nina.id()).of()).containsKey(nina.id());
    }

    @Test
    void nobodyNotesHerOwnAndNothingIsNotedOfAStranger() {
        assertThatThrownBy(() -> clearances.note(solveig, dugnad, solveig.id(), today, today.plusMonths(1)))
                .hasMessage("clearance.refused.own");
        var stranger = somebody("Astrid");
        assertThatThrownBy(() -> clearances.note(solveig, dugnad, stranger.id(), today, today.plusMonths(1)))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> clearances.sign(stranger, dugnad.value())).hasMessage("error.not-found");
    }

    @Test
    void nothingIsToldOfItToWhoDoesNotKeepIt() {
        for (var who : List.of(kari, ruth, nina)) {
            assertThatThrownBy(() -> clearances.ofOrganisation(who, dugnad)).hasMessage("error.not-found");
            assertThatThrownBy(() -> clearances.note(who, dugnad, nina.id(), today, today.plusMonths(1)))
                    .hasMessage("error.not-found");
        }
        for (var who : List.of(solveig, ruth, nina)) {
            assertThatThrownBy(() -> clearances.ofResident(who, municipality, nina.id()))
                    .hasMessage("error.not-found");
        }
        for (var who : List.of(solveig, kari, nina)) {
            assertThatThrownBy(() -> clearances.demand(who, municipality)).hasMessage("error.not-found");
        }
    }

    @Test
    void whoHelpsThereNoMoreHasNoneForItAnyMore() {
        cleared();
        volunteers.letOut(solveig, dugnad, nina.id(), LetOutBecause.OTHER);
        assertThat(kept.of(nina.id())).isEmpty();
    }

    @Test
    void sheReadsWhatIsKeptAndItIsForgottenWithHer() {
        cleared();
        assertThat(told.about(nina).getFirst().things())
                .filteredOn(thing -> thing.called().toString().contains("kept.clearance"))
                .extracting(KeptThing::facts)
                .hasSize(1);

        forgetting.stream().filter(ForgetsRegistrants.class::isInstance).forEach(one -> one.forget(nina));

        assertThat(kept.of(nina.id())).isEmpty();
    }

    @Test
    void itIsWarnedSixtyAndFourteenDaysAheadAndToldWhenItIsOverEachOnce() {
        clearances.note(solveig, dugnad, nina.id(), today, today.plusDays(70));

        assertThat(warned(9)).isEmpty();
        var early = warned(10);
        assertThat(early)
                .extracting(event -> ((ClearanceEvent.Ending) event).days())
                .containsExactly(60);
        assertThat(warned(40))
                .extracting(ClearanceEvent::id)
                .containsExactly(early.getFirst().id());
        assertThat(warned(56))
                .extracting(event -> ((ClearanceEvent.Ending) event).days())
                .containsExactly(14);
        assertThat(warned(70)).hasOnlyElementsOfType(ClearanceEvent.Ending.class);
        var over = warned(71);
        assertThat(over).hasSize(1).hasOnlyElementsOfType(ClearanceEvent.Ended.class);
        assertThat(warned(75))
                .extracting(ClearanceEvent::id)
                .containsExactly(over.getFirst().id());
        assertThat(warned(90)).isEmpty();
    }

    private List<ClearanceEvent> warned(int days) {
        var said = new ArrayList<ClearanceEvent>();
        new ClearanceReminders(
                        kept, event -> said.add((ClearanceEvent) event), Clock.offset(clock, Duration.ofDays(days)))
                .remind();
        return said;
    }
}

@OnEmbedded
class ClearanceOnEmbeddedTest extends ClearanceContract {}

@OnMongod
class ClearanceOnMongodTest extends ClearanceContract {}
