package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Seen;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.ForgetsPeople;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.municipality.DistrictId;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import no.heime.shared.taxonomy.KindId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What a municipality demands, what is noted and signed, and whom it is told, on every store. */
abstract class ClearanceContract extends StoreContract {

    private static final KindId SNOW = new KindId("snow-clearing");
    private static final String ALSTAHAUG = "1820";
    private static final String SANDNESSJOEN = "alstahaug-sandnessjoen";
    private static final String SOLFJELLSJOEN = "donna-solfjellsjoen";

    private final String municipality = "1827";
    private final OrganisationId dugnad = new OrganisationId(UUID.randomUUID());

    @Autowired
    ClearanceService clearances;

    @Autowired
    ClearanceDemandService demands;

    @Autowired
    DemandedOf demandedOf;

    @Autowired
    Organisations groups;

    @Autowired
    ClearanceEndsWithThePart ending;

    @Autowired
    ClearancesFollowThePerson migration;

    @Autowired
    RegisterService register;

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
    private Actor ruthNextDoor;
    private Actor nils;
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
        ruthNextDoor = somebody("RuthNextDoor", Membership.administratorIn(ALSTAHAUG));
        kari = somebody("Kari", Membership.caseWorkerIn(municipality));
        nils = somebody("Nils", Membership.caseWorkerIn(ALSTAHAUG));
        solveig = somebody("Solveig", Membership.coordinatorOf(dugnad));
        nina = somebody("Nina", Membership.volunteerOf(dugnad));
        today = LocalDate.now(clock);
        demand(12, SNOW);
    }

    @AfterEach
    void nothingIsDemandedAnyMore() {
        demand(12);
        set(ALSTAHAUG, ruthNextDoor, 12);
    }

    private void demand(int months, KindId... kinds) {
        set(municipality, ruth, months, kinds);
    }

    private void set(String where, Actor administrator, int months, KindId... kinds) {
        demands.set(
                administrator,
                where,
                Set.of(kinds),
                months,
                demands.of(administrator, where).version());
    }

    /** @param behind null for the helper herself */
    private void offers(Actor who, @Nullable OrganisationId behind, String... districts) {
        register.register(
                who,
                new EntryId(UUID.randomUUID()),
                behind,
                null,
                Registered.offer(
                        "Måking", 120, Stream.of(districts).map(DistrictId::new).toArray(DistrictId[]::new)));
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
        clearances.sign(nina, dugnad.value(), Language.NN);
    }

    @Test
    void whatIsDemandedIsReadBackAndKnownAtOnce() {
        assertThat(clearances.isDemanded(municipality, SNOW)).isTrue();
        assertThat(demands.of(ruth, municipality).months()).isEqualTo(12);

        demand(6);

        assertThat(clearances.isDemanded(municipality, SNOW)).isFalse();
        assertThat(demands.of(ruth, municipality).history()).hasSize(2);
        assertThatThrownBy(() -> demand(6, new KindId("no-such-kind"))).hasMessage("kind.unknown");
    }

    @Test
    void aVolunteerIsClearedByWhatACoordinatorHasSeenAndSheHasSigned() {
        assertThat(clearances.mine(nina)).extracting(Clearance::helps).containsExactly(dugnad.value());
        clearances.note(solveig, dugnad, nina.id(), today, today.plusMonths(6));
        assertThat(holding(dugnad.value())).isEmpty();
        clearances.sign(nina, dugnad.value(), Language.NN);

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
        offers(nina, null, SOLFJELLSJOEN);
        clearances.noteOfHelper(kari, nina.id().value(), today, today.plusMonths(6));
        clearances.sign(nina, nina.id().value(), Language.NN);

        assertThat(holding(nina.id().value())).hasSize(1);
        assertThat(holding(dugnad.value())).isEmpty();
        assertThat(clearances.ofHelper(kari, nina.id().value())).hasValueSatisfying(noted -> {
            assertThat(noted.called()).isEqualTo("Nina");
            assertThat(noted.clearance().statement().language()).isEqualTo(Language.NN);
        });
        assertThat(looked.newest(nina).looked())
                .extracting(Looked::what, Looked::hat)
                .contains(tuple(Seen.CLEARANCE, Hat.caseWorker()));
    }

    @Test
    void whoHelpsFromNextDoorIsClearedWhereItIsDemandedAndAsLongAsIsDemandedThere() {
        demand(12);
        set(ALSTAHAUG, ruthNextDoor, 6, SNOW);
        offers(nina, null, SOLFJELLSJOEN, SANDNESSJOEN);
        var her = nina.id().value();

        assertThat(clearances.mine(nina)).extracting(Clearance::helps).containsExactly(her);
        assertThat(clearances.ofHelper(kari, her))
                .as("nothing is demanded at home")
                .isEmpty();
        assertThatThrownBy(() -> clearances.noteOfHelper(nils, her, today, today.plusMonths(7)))
                .hasMessage("clearance.refused.until");
        var note = clearances.noteOfHelper(nils, her, today, today.plusMonths(6));
        clearances.sign(nina, her, Language.NB);

        assertThat(clearances.holding(ALSTAHAUG, List.of(her))).hasSize(1);
        demand(12, SNOW);
        assertThatThrownBy(() -> clearances.takeBackOfHelper(kari, her, note))
                .as("it is for who noted it")
                .hasMessage("clearance.refused.noted-elsewhere");
        clearances.takeBackOfHelper(nils, her, note);
        assertThat(clearances.holding(ALSTAHAUG, List.of(her))).isEmpty();
    }

    @Test
    void whoHasNoHomeIsClearedWhereSheHelps() {
        var homeless = people.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of("uten@heime.example"),
                        "Uten",
                        null,
                        null,
                        null,
                        Language.NB,
                        List.of(),
                        Instant.EPOCH,
                        null))
                .asActor();
        offers(homeless, null, SOLFJELLSJOEN);
        var her = homeless.id().value();
        clearances.noteOfHelper(kari, her, today, today.plusMonths(6));
        clearances.sign(homeless, her, Language.NB);

        assertThat(holding(her)).hasSize(1);
    }

    @Test
    void nobodyNotesForWhomIsNotThereOrOffersNothingThere() {
        var her = nina.id().value();
        assertThatThrownBy(() -> clearances.noteOfHelper(kari, UUID.randomUUID(), today, today.plusMonths(6)))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> clearances.noteOfHelper(kari, her, today, today.plusMonths(6)))
                .as("who offers nothing")
                .hasMessage("error.not-found");
        offers(nina, null, SANDNESSJOEN);
        assertThatThrownBy(() -> clearances.noteOfHelper(kari, her, today, today.plusMonths(6)))
                .as("who offers it elsewhere")
                .hasMessage("error.not-found");
        assertThat(kept.of(nina.id())).isEmpty();
    }

    @Test
    void whoAloneSpeaksForAnOrganisationIsClearedByACaseWorker() {
        offers(solveig, dugnad, SOLFJELLSJOEN);
        clearances.noteOfHelper(kari, dugnad.value(), today, today.plusMonths(6));
        clearances.sign(solveig, dugnad.value(), Language.NB);
        assertThat(holding(dugnad.value())).extracting(Clearance::person).containsExactly(solveig.id());

        var other = somebody("Oda", Membership.coordinatorOf(dugnad));
        assertThat(clearances.ofHelper(kari, dugnad.value()))
                .as("where two speak for it, each notes the other's")
                .isEmpty();
        clearances.note(solveig, dugnad, other.id(), today, today.plusMonths(6));
        assertThat(clearances.ofOrganisation(solveig, dugnad).of()).containsKeys(other.id(), solveig.id());
    }

    @Test
    void whatWasNotedByMistakeIsTakenBackAndSheHearsOfBoth() {
        clearances.sign(nina, dugnad.value(), Language.NB);
        var note = clearances.note(solveig, dugnad, nina.id(), today, today.plusMonths(6));
        assertThat(holding(dugnad.value())).hasSize(1);

        clearances.takeBack(solveig, dugnad, nina.id(), note);

        assertThat(holding(dugnad.value())).isEmpty();
        assertThat(kept.of(nina.id()).getFirst().certificates())
                .singleElement()
                .satisfies(one -> assertThat(one.withdrawn().by()).isEqualTo(solveig.id()));
        assertThat(kept.of(nina.id()).getFirst().outbox()).as("all is told").isEmpty();
    }

    @Test
    void nothingIsShownAndNothingIsLoggedWhereNothingIsDemanded() {
        cleared();
        demand(12);
        assertThat(clearances.ofOrganisation(solveig, dugnad).demanded()).isFalse();
        assertThat(looked.newest(nina).looked()).isEmpty();
        assertThat(warned(150)).isEmpty();
    }

    @Test
    void whatSheHasStaysInHerSightWhenNothingIsDemandedAnyMore() {
        cleared();
        demand(12);
        assertThat(clearances.mine(nina)).extracting(Clearance::helps).containsExactly(dugnad.value());
    }

    @Test
    void whatWasNotedSinceSheCameBackStaysWhenItIsToldLateThatSheLeft() {
        cleared();
        ending.on(new AppointmentEvent.Ended(
                UUID.randomUUID(),
                clock.instant().minusSeconds(3600),
                Membership.volunteerOf(dugnad),
                nina.id(),
                solveig.id(),
                null));
        assertThat(holding(dugnad.value())).hasSize(1);
    }

    @Test
    void oneThatCannotBeToldKeepsNobodyElseFromBeingTold() {
        clearances.note(solveig, dugnad, nina.id(), today, today.plusDays(70));
        var oda = somebody("Oda", Membership.volunteerOf(dugnad));
        clearances.note(solveig, dugnad, oda.id(), today, today.plusDays(70));
        var said = new ArrayList<ClearanceEvent>();
        reminders(20, event -> {
                    if (said.isEmpty()) {
                        said.add((ClearanceEvent) event);
                        throw new IllegalStateException("the first cannot be told");
                    }
                    said.add((ClearanceEvent) event);
                })
                .remind();
        assertThat(said).hasSize(2);
    }

    @Test
    void whoHasReadAnOlderDemandDoesNotOverwriteTheNewer() {
        var read = demands.of(ruth, municipality).version();
        demand(6, SNOW);
        assertThatThrownBy(() -> demands.set(ruth, municipality, Set.of(), 12, read))
                .hasMessage("clearance.refused.changed");
        assertThat(demands.of(ruth, municipality).months()).isEqualTo(6);
    }

    @Test
    void whatWasKeptForEachMunicipalityIsOneAfterTheMigration() {
        var helps = dugnad.value();
        for (var old : List.of("1827", "1820")) {
            store.save(
                    new Document("_id", UUID.randomUUID())
                            .append("municipality", old)
                            .append("person", nina.id().value())
                            .append("helps", helps)
                            .append(
                                    "certificate",
                                    new Document("on", today.minusDays(9).toString())
                                            .append(
                                                    "until",
                                                    today.plusDays(old.equals("1827") ? 90 : 30)
                                                            .toString())
                                            .append("seenBy", solveig.id().value())
                                            .append("notedAt", Date.from(Instant.EPOCH)))
                            .append("statement", new Document("text", 1).append("at", Date.from(Instant.EPOCH)))
                            .append("version", 0L)
                            .append("_class", "clearance"),
                    "clearances");
        }
        migration.run();
        migration.run();

        assertThat(kept.of(nina.id())).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(ClearanceId.of(nina.id(), helps));
            assertThat(one.municipality()).isNotNull();
            assertThat(one.certificates()).hasSize(2);
            assertThat(one.certificate().until()).isEqualTo(today.plusDays(90));
            assertThat(one.certificate().where()).isEqualTo("1827");
            assertThat(one.statement()).isEqualTo(new Clearance.Signed(1, null, Instant.EPOCH));
        });
        clearances.note(solveig, dugnad, nina.id(), today, today.plusMonths(6));
        assertThat(kept.of(nina.id()).getFirst().certificates()).hasSize(3);
    }

    @Test
    void nobodyNotesHerOwnAndNothingIsNotedOfAStranger() {
        assertThatThrownBy(() -> clearances.note(solveig, dugnad, solveig.id(), today, today.plusMonths(1)))
                .hasMessage("clearance.refused.own");
        var stranger = somebody("Astrid");
        assertThatThrownBy(() -> clearances.note(solveig, dugnad, stranger.id(), today, today.plusMonths(1)))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> clearances.sign(stranger, dugnad.value(), Language.NB))
                .hasMessage("error.not-found");
    }

    @Test
    void nothingIsToldOfItToWhoDoesNotKeepIt() {
        for (var who : List.of(kari, ruth, nina)) {
            assertThatThrownBy(() -> clearances.ofOrganisation(who, dugnad)).hasMessage("error.not-found");
            assertThatThrownBy(() -> clearances.note(who, dugnad, nina.id(), today, today.plusMonths(1)))
                    .hasMessage("error.not-found");
        }
        offers(nina, null, SOLFJELLSJOEN);
        for (var who : List.of(solveig, ruth, nina, nils)) {
            assertThatThrownBy(() -> clearances.ofHelper(who, nina.id().value()))
                    .hasMessage("error.not-found");
        }
        for (var who : List.of(solveig, kari, nina)) {
            assertThatThrownBy(() -> demands.of(who, municipality)).hasMessage("error.not-found");
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
        reminders(days, event -> said.add((ClearanceEvent) event)).remind();
        return said;
    }

    private ClearanceReminders reminders(int days, ApplicationEventPublisher listeners) {
        return new ClearanceReminders(kept, groups, demandedOf, listeners, Clock.offset(clock, Duration.ofDays(days)));
    }
}

@OnEmbedded
class ClearanceOnEmbeddedTest extends ClearanceContract {}

@OnMongod
class ClearanceOnMongodTest extends ClearanceContract {}
