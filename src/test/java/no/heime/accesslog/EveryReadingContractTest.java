package no.heime.accesslog;

import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.consent.WordsShown;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.CareYes;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationHistory;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationModeration;
import no.heime.organisation.OrganisationService;
import no.heime.register.EntryHistory;
import no.heime.register.EntryId;
import no.heime.register.ModerationService;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.register.WhoAnswers;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each service that gives one person's data to another leaves a line, and none where she reads her own, on every store.
 * Needs have theirs in {@code SeenNeedsContract}; that no other service shows people is held by {@code WhoReads}.
 */
abstract class EveryReadingContract extends StoreContract {

    private static final CareYes YES = new CareYes(new WordsShown(1, Language.NB), new WordsShown(1, Language.NB));

    @Autowired
    WhoLooked looked;

    @Autowired
    PersonService people;

    @Autowired
    DigitalCareService care;

    @Autowired
    CareFollowUp followUp;

    @Autowired
    RegisterService register;

    @Autowired
    ModerationService moderation;

    @Autowired
    ReportService reports;

    @Autowired
    EntryHistory entryHistory;

    @Autowired
    WhoAnswers whoAnswers;

    @Autowired
    OrganisationService organisations;

    @Autowired
    CoordinatorService coordinators;

    @Autowired
    OrganisationModeration organisationModeration;

    @Autowired
    OrganisationHistory organisationHistory;

    private Actor astrid;
    private Actor jonas;
    private Actor kari;
    private Actor liv;
    private Actor nils;

    @BeforeEach
    void peopleWhomNobodyHasLookedAt() {
        astrid = Given.another(Registered.ASTRID);
        jonas = Given.another(Registered.JONAS);
        kari = Given.another(Registered.KARI);
        liv = Given.another(Registered.LIV);
        nils = Given.another(Registered.NILS);
        people.addAll(List.of(known(astrid), known(jonas), known(kari), known(liv), known(nils)));
    }

    private void saw(Actor about, Actor reader, Hat hat, Seen what) {
        assertThat(looked.newest(about).looked()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(what);
            assertThat(line.name()).isEqualTo(reader.name());
            assertThat(line.hat()).isEqualTo(hat);
            assertThat(line.municipality()).isEqualTo("Leirfjord");
        });
        assertThat(looked.newest(reader).looked()).isEmpty();
    }

    private void nobodySaw(Actor about) {
        assertThat(looked.newest(about).looked()).isEmpty();
    }

    private void takesPart(boolean shared) {
        var answers = new Answers(
                new FormId("safety-alarm"), Stage.WANTS_TO_START, Set.of(), Set.of(), false, LELAND, shared);
        care.keep(astrid, new ParticipationId(UUID.randomUUID()), null, answers, YES);
    }

    @Test
    void whoTakesPartInDigitalCareAndMayBeSeen() {
        takesPart(true);
        care.mine(astrid);
        followUp.figures(kari, "1822");
        nobodySaw(astrid);

        followUp.people(kari, "1822", CareFollowUp.ON_THE_WAY, null, null);

        saw(astrid, kari, Hat.caseWorker(), Seen.PARTICIPATION);
    }

    @Test
    void whoIsOnlyAFigureIsNotSeen() {
        takesPart(false);

        followUp.people(kari, "1822", CareFollowUp.ON_THE_WAY, null, null);

        nobodySaw(astrid);
    }

    @Test
    void whatAResidentHasRegisteredAndNobodyHasApproved() {
        register.register(jonas, id(), null, null, offer("Snø", 60, LELAND));
        register.mine(jonas);
        nobodySaw(jonas);

        moderation.awaiting(kari);

        saw(jonas, kari, Hat.caseWorker(), Seen.ENTRY);
    }

    @Test
    void itsPageAsLongAsItIsNotPublicAndNotWhenItIs() {
        var entry = id();
        register.register(jonas, entry, null, null, offer("Snø", 60, LELAND));
        register.show(jonas, entry, null);
        nobodySaw(jonas);

        register.show(kari, entry, null);
        saw(jonas, kari, Hat.caseWorker(), Seen.ENTRY);

        moderation.approve(kari, entry, 0);
        register.show(liv, entry, null);
        register.show(null, entry, null);
        assertThat(looked.newest(jonas).looked()).hasSize(1);
    }

    @Test
    void whoHasReportedSomething() {
        var entry = id();
        register.register(jonas, entry, null, null, offer("Snø", 60, LELAND));
        moderation.approve(kari, entry, 0);
        reports.report(astrid, "", entry, ReportKind.CONCERN, "Noe er galt.");
        reports.mine(astrid);
        nobodySaw(astrid);

        reports.awaiting(kari);

        saw(astrid, kari, Hat.caseWorker(), Seen.REPORT);
    }

    private Actor now(Actor who) {
        return people.byId(who.id()).orElseThrow().asActor();
    }

    private static OrganisationDetails vel(String about) {
        return OrganisationDetails.of(new OrganisationDetails.Written(
                "Leland vel", null, "leirfjord-leland", about, List.of("snow"), "Tirsdager", "75 04 00 00", null));
    }

    private long version(OrganisationId id) {
        return organisations.byId(id).orElseThrow().version();
    }

    private OrganisationId approvedOrganisation() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.register(astrid, id, null, vel("Vi måker."));
        organisationModeration.approve(kari, id, version(id));
        return id;
    }

    @Test
    void whoHasRegisteredAnOrganisation() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.register(astrid, id, null, vel("Vi måker."));
        organisations.mine(astrid);
        nobodySaw(astrid);

        organisationModeration.registrants(kari, organisationModeration.awaiting(kari));

        saw(astrid, kari, Hat.caseWorker(), Seen.REGISTRANT);
    }

    @Test
    void whoHasChangedWhatAnOrganisationSaysOfItself() {
        var id = approvedOrganisation();
        organisations.register(now(astrid), id, version(id), vel("Vi måker og strør."));
        var changed = organisations.byId(id).orElseThrow();
        organisationHistory.of(now(astrid), changed);
        nobodySaw(astrid);

        organisationHistory.of(kari, changed);

        saw(astrid, kari, Hat.caseWorker(), Seen.HISTORY);
    }

    private EntryId entryOf(OrganisationId organisation) {
        var entry = id();
        register.register(now(astrid), entry, organisation, null, offer("Snø", 60, LELAND));
        moderation.approve(kari, entry, 0);
        return entry;
    }

    @Test
    void whoHasChangedWhatAnOrganisationHasRegistered() {
        var organisation = approvedOrganisation();
        var entry = entryOf(organisation);
        register.register(now(astrid), entry, organisation, 0, offer("Snø og sand", 60, LELAND));
        var changed = register.byIds(List.of(entry)).get(entry);
        entryHistory.of(now(astrid), changed);
        nobodySaw(astrid);

        entryHistory.of(kari, changed);

        saw(astrid, kari, Hat.caseWorker(), Seen.HISTORY);
    }

    @Test
    void aColleagueWhoReadsItsHistoryStandsThereWithTheOrganisation() {
        var organisation = approvedOrganisation();
        var entry = entryOf(organisation);
        register.register(now(astrid), entry, organisation, 0, offer("Snø og sand", 60, LELAND));
        people.give(jonas.id(), Membership.coordinatorOf(organisation.value()));

        entryHistory.of(now(jonas), register.byIds(List.of(entry)).get(entry));

        saw(astrid, jonas, Hat.coordinator("Leland vel"), Seen.HISTORY);
    }

    @Test
    void whatAResidentHadRegisteredBeforeSheChangedIt() {
        var entry = id();
        register.register(jonas, entry, null, null, offer("Snø", 60, LELAND));
        moderation.approve(kari, entry, 0);
        entryHistory.of(kari, register.byIds(List.of(entry)).get(entry));
        nobodySaw(jonas);
        register.register(jonas, entry, null, 0, offer("Snø og sand", 60, LELAND));
        var changed = register.byIds(List.of(entry)).get(entry);
        entryHistory.of(jonas, changed);
        nobodySaw(jonas);

        entryHistory.of(kari, changed);

        saw(jonas, kari, Hat.caseWorker(), Seen.ENTRY_BEFORE);
    }

    @Test
    void whoCanTakeOverWhatAnOrganisationHasRegistered() {
        var organisation = approvedOrganisation();
        var entry = entryOf(organisation);
        people.give(jonas.id(), Membership.coordinatorOf(organisation.value()));

        whoAnswers.canTakeOver(now(astrid), entry);

        saw(jonas, astrid, Hat.coordinator("Leland vel"), Seen.COORDINATES);
    }

    @Test
    void whoAnswersForWhatAnOrganisationHasRegistered() {
        var organisation = approvedOrganisation();
        var entry = entryOf(organisation);
        people.give(jonas.id(), Membership.coordinatorOf(organisation.value()));
        var shown = List.copyOf(register.byIds(List.of(entry)).values());
        whoAnswers.of(now(astrid), shown);
        nobodySaw(astrid);

        whoAnswers.of(now(jonas), shown);

        saw(astrid, jonas, Hat.coordinator("Leland vel"), Seen.COORDINATES);
    }

    @Test
    void whoSpeaksForAnOrganisationBesideOneself() {
        var organisation = approvedOrganisation();
        people.give(jonas.id(), Membership.coordinatorOf(organisation.value()));

        coordinators.of(now(astrid), organisation);

        saw(jonas, astrid, Hat.coordinator("Leland vel"), Seen.COORDINATES);
    }

    @Test
    void whoSpeaksForAnOrganisationOfTheMunicipalityThatSheAdministers() {
        var organisation = approvedOrganisation();
        people.give(liv.id(), Membership.administratorIn("1822"));

        coordinators.of(now(liv), organisation);

        saw(astrid, liv, Hat.administrator(), Seen.COORDINATES);
    }

    @Test
    void staffOfAnotherMunicipalitySeeNothingAndLeaveNothing() {
        takesPart(true);
        register.register(jonas, id(), null, null, offer("Snø", 60, LELAND));

        moderation.awaiting(nils);
        reports.awaiting(nils);
        followUp.people(nils, "1820", CareFollowUp.ON_THE_WAY, null, null);

        nobodySaw(astrid);
        nobodySaw(jonas);
    }
}

@OnEmbedded
class EveryReadingOnEmbeddedTest extends EveryReadingContract {}

@OnMongod
class EveryReadingOnMongodTest extends EveryReadingContract {}
