package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.LIV;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.known;
import static no.heime.register.Registered.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonService;
import no.heime.organisation.OrganisationId;
import no.heime.shared.DomainException;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** What readers say of entries, and who hears and answers it. */
abstract class ReportsContract extends RegisterStoreContract {

    @Autowired
    ReportService service;

    @Autowired
    Reports reports;

    @Autowired
    PersonService people;

    private EntryId approved() {
        return approved(offer("Snø", 60, LELAND));
    }

    /** From an address of its own, so that only the test of the limit meets it. */
    private void anonymously(EntryId id, ReportKind kind, @Nullable String words) {
        service.report(null, UUID.randomUUID().toString(), id, kind, words);
    }

    private ReportId only() {
        return service.awaiting(KARI).getFirst().report().id();
    }

    @Test
    void anybodySaysThatItDoesNotHoldAnyMoreAndOwnerAndStaffReadIt() {
        var id = approved();
        anonymously(id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");

        var waiting = service.awaiting(KARI);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.getFirst().reporter()).isNull();
        assertThat(waiting.getFirst().report().reporter()).isNull();
        assertThat(service.waiting(KARI)).isEqualTo(1);
        assertThat(service.noLongerTrue(JONAS, register.mine(JONAS))).containsEntry(id, List.of("De er flyttet."));
        assertThat(service.noLongerTrue(ASTRID, register.mine(JONAS))).isEmpty();
    }

    @Test
    void aConcernIsForStaffOnly() {
        var id = approved();
        assertThatThrownBy(() -> anonymously(id, ReportKind.CONCERN, " ")).hasMessage("text.missing");
        anonymously(id, ReportKind.CONCERN, "Han ba om penger.");
        assertThat(service.noLongerTrue(JONAS, register.mine(JONAS))).isEmpty();
        assertThat(service.awaiting(KARI)).hasSize(1);
        own.renew(JONAS, id, 0);
        assertThat(service.waiting(KARI)).isEqualTo(1);
    }

    @Test
    void aConcernComesBeforeWhatDoesNotHoldAnyMore() {
        var id = approved();
        anonymously(id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");
        anonymously(id, ReportKind.CONCERN, "Han ba om penger.");
        anonymously(id, ReportKind.NO_LONGER_TRUE, "Ingen svarer.");
        assertThat(service.awaiting(KARI))
                .extracting(it -> it.report().words())
                .containsExactly("Han ba om penger.", "De er flyttet.", "Ingen svarer.");
    }

    @Test
    void staffOfTheMunicipalityAnswerAndNobodyElse() {
        var id = approved();
        service.report(ASTRID, "", id, ReportKind.CONCERN, "Han ba om penger.");
        assertThat(service.awaiting(NILS)).isEmpty();
        assertThat(service.waiting(NILS)).isZero();
        assertThatThrownBy(() -> service.awaiting(JONAS)).hasMessage("error.forbidden");
        assertThat(service.waiting(JONAS)).isZero();
        var report = only();
        assertThatThrownBy(() -> service.answer(NILS, report, "Takk.")).hasMessage("error.not-found");
        assertThatThrownBy(() -> service.answer(JONAS, report, "Takk.")).hasMessage("error.not-found");
        assertThatThrownBy(() -> service.answer(KARI, report, " ")).hasMessage("text.missing");

        service.answer(KARI, report, "Takk, vi har snakket med ham.");

        assertThat(service.awaiting(KARI)).isEmpty();
        assertThat(service.mine(ASTRID))
                .extracting(mine -> mine.answer().words())
                .containsExactly("Takk, vi har snakket med ham.");
        assertThat(service.mine(JONAS)).isEmpty();
        assertThatThrownBy(() -> service.answer(KARI, report, "Igjen."))
                .hasMessage("report.refused.answered")
                .matches(refused -> ((DomainException) refused).isStale(), "offers what is new");
    }

    @Test
    void whoWasNotSignedInIsNotAnsweredAndStaffNeedNoWords() {
        anonymously(approved(), ReportKind.CONCERN, "Noe er galt.");
        service.answer(KARI, only(), null);
        assertThat(service.waiting(KARI)).isZero();
    }

    @Test
    void twoStaffAtOnceAnswerOnce() throws Exception {
        service.report(ASTRID, "", approved(), ReportKind.CONCERN, "Noe er galt.");
        var report = only();
        var answers = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(n -> () -> answered(report, "Svar " + n))
                .toList();
        try (var staff = Executors.newFixedThreadPool(4)) {
            var done = 0;
            for (var answer : staff.invokeAll(answers)) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    private boolean answered(ReportId report, String words) {
        try {
            service.answer(KARI, report, words);
            return true;
        } catch (DomainException late) {
            return false;
        }
    }

    @Test
    void theOwnerAnswersWithOneTapByMendingOrByWithdrawing() {
        var confirmed = approved();
        service.report(ASTRID, "", confirmed, ReportKind.NO_LONGER_TRUE, null);
        own.renew(JONAS, confirmed, 0);
        var mended = approved();
        service.report(ASTRID, "", mended, ReportKind.NO_LONGER_TRUE, null);
        register.register(JONAS, mended, null, 0, offer("Snø og is", 60, LELAND));
        var withdrawn = approved();
        service.report(ASTRID, "", withdrawn, ReportKind.NO_LONGER_TRUE, null);
        own.withdraw(JONAS, withdrawn);

        assertThat(service.mine(ASTRID))
                .extracting(report -> report.answer().outcome())
                .containsExactlyInAnyOrder(
                        ReportAnswer.Outcome.CONFIRMED, ReportAnswer.Outcome.MENDED, ReportAnswer.Outcome.WITHDRAWN);
        assertThat(service.waiting(KARI)).isZero();
        assertThat(service.noLongerTrue(JONAS, register.mine(JONAS))).isEmpty();
    }

    @Test
    void nothingIsWithdrawnWithAWayBackWhenAReaderHasAskedMeanwhile() {
        var id = approved();
        service.report(ASTRID, "", id, ReportKind.NO_LONGER_TRUE, null);

        assertThatThrownBy(() -> own.withdrawQuietly(JONAS, id)).hasMessage("register.refused.not-quiet");
        assertThat(register.mine(JONAS)).extracting(RegisterEntry::status).containsExactly(EntryStatus.APPROVED);

        own.renew(JONAS, id, 0);
        own.withdrawQuietly(JONAS, id);
        own.bringBack(JONAS, id);
        assertThat(register.mine(JONAS)).extracting(RegisterEntry::status).containsExactly(EntryStatus.APPROVED);
    }

    @Test
    void whatReadersWereToldIsWithdrawnDoesNotComeBack() {
        var id = approved();
        service.report(ASTRID, "", id, ReportKind.NO_LONGER_TRUE, null);
        own.withdraw(JONAS, id);

        assertThatThrownBy(() -> own.bringBack(JONAS, id)).hasMessage("register.refused.for-good");
    }

    @Test
    void whatOneMayNotSeeOneCannotReport() {
        var id = id();
        register.register(JONAS, id, null, null, offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> anonymously(id, ReportKind.NO_LONGER_TRUE, null))
                .hasMessage("error.not-found");
        assertThatThrownBy(() -> anonymously(id(), ReportKind.NO_LONGER_TRUE, null))
                .hasMessage("error.not-found");
    }

    @Test
    void nobodyFillsTheQueueFromOneAddressNorAboutOneEntry() {
        var here = UUID.randomUUID().toString();
        for (var n = 0; n < ReportLimit.ANYBODY; n++) {
            service.report(null, here, approved(), ReportKind.NO_LONGER_TRUE, null);
        }
        assertThatThrownBy(() -> service.report(null, here, approved(), ReportKind.NO_LONGER_TRUE, null))
                .hasMessage("report.too-many");
        var id = approved();
        for (var n = 0; n < ReportService.OPEN_MAX; n++) {
            anonymously(id, ReportKind.NO_LONGER_TRUE, null);
        }
        assertThatThrownBy(() -> anonymously(id, ReportKind.NO_LONGER_TRUE, null))
                .hasMessage("report.known");
    }

    @Test
    void whoIsStaffNeitherReadsWhoReportsHerOwnNorClosesIt() {
        people.addAll(List.of(known(KARI), known(LIV), known(ASTRID)));
        var id = id();
        register.register(KARI, id, null, null, offer("Snø", 60, LELAND));
        moderation.approve(LIV, id, 0);
        service.report(ASTRID, "", id, ReportKind.CONCERN, "Hun ba om penger.");
        service.report(ASTRID, "", approved(), ReportKind.CONCERN, "Han ba om penger.");

        assertThat(service.awaiting(KARI)).extracting(it -> it.report().words()).containsExactly("Han ba om penger.");
        assertThat(service.waiting(KARI)).isEqualTo(1);
        assertThat(service.waiting(LIV)).isEqualTo(2);
        var hers = service.awaiting(LIV).stream()
                .filter(it -> it.report().entry().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(hers.reporter()).isEqualTo("Astrid Nilsen");
        assertThatThrownBy(() -> service.answer(KARI, hers.report().id(), "Glem det."))
                .hasMessage("error.not-found");
        service.answer(LIV, hers.report().id(), "Takk, vi ser på det.");
        assertThat(service.waiting(LIV)).isEqualTo(1);
    }

    @Test
    void whoSpeaksForAnOrganisationNeitherReadsNorClosesWhatIsAboutItsEntries() {
        var group = UUID.randomUUID();
        var solveig = speakingFor(group, KARI);
        people.addAll(List.of(known(solveig), known(LIV), known(ASTRID)));
        var entry = Registered.entry(offer("Snø", 60, LELAND));
        var ofTheGroup = new HelpOffer(
                entry.id(),
                new Provider.Group(new OrganisationId(group), JONAS.id(), "1822", LELAND),
                entry.content(),
                entry.moderation().approved(LIV.id(), clock.instant()),
                0,
                entry.capacity(),
                List.of(),
                null);
        entries.insert(ofTheGroup);
        service.report(ASTRID, "", ofTheGroup.id(), ReportKind.CONCERN, "De ba om penger.");

        assertThat(service.awaiting(solveig)).isEmpty();
        assertThat(service.waiting(solveig)).isZero();
        assertThat(service.awaiting(LIV)).hasSize(1);
    }

    private static Actor speakingFor(UUID organisation, Actor caseWorker) {
        return new Actor(
                caseWorker.id(),
                caseWorker.name(),
                caseWorker.municipality(),
                caseWorker.district(),
                caseWorker.language(),
                List.of(Membership.caseWorkerIn("1822"), Membership.coordinatorOf(organisation)));
    }

    @Test
    void whoIsTheOnlyCaseWorkerSeesToHerOwnWithoutLearningWhoReportedIt() {
        people.addAll(List.of(known(KARI), known(ASTRID)));
        var id = id();
        register.register(KARI, id, null, null, offer("Snø", 60, LELAND));
        moderation.approve(KARI, id, 0);
        service.report(ASTRID, "", id, ReportKind.CONCERN, "Hun ba om penger.");

        assertThat(service.awaiting(KARI)).hasSize(1);
        assertThat(service.awaiting(KARI).getFirst().reporter()).isNull();
        assertThat(service.waiting(KARI)).isEqualTo(1);
        service.answer(KARI, only(), "Takk.");
        assertThat(service.waiting(KARI)).isZero();
    }

    @Test
    void aReportThatAnOlderProgramStoredLearnsWhomItConcerns() {
        people.addAll(List.of(known(KARI), known(LIV)));
        var id = id();
        register.register(KARI, id, null, null, offer("Snø", 60, LELAND));
        moderation.approve(LIV, id, 0);
        anonymously(id, ReportKind.CONCERN, "Noe er galt.");
        store.updateMulti(query(where("entry").is(id)), new Update().unset("owner"), Report.class);
        assertThat(service.awaiting(KARI)).hasSize(1);

        new ReportsKnowWhomTheyConcern(store, entries).run();

        assertThat(service.awaiting(KARI)).isEmpty();
    }

    @Test
    void whomReportsConcernIsLookedUpForMany() {
        var one = approved();
        var other = approved();
        anonymously(one, ReportKind.CONCERN, "Noe er galt.");
        anonymously(other, ReportKind.CONCERN, "Noe er galt her også.");
        var both = query(where("entry").in(one.value(), other.value()));
        store.find(both, Document.class, "reports").forEach(report -> IntStream.range(0, 10)
                .forEach(copy -> store.save(new Document(report).append("_id", UUID.randomUUID()), "reports")));
        store.updateMulti(both, new Update().unset("owner"), Report.class);

        assertThat(timesAsked(() -> new ReportsKnowWhomTheyConcern(store, entries).run()))
                .isLessThan(5);

        assertThat(store.find(both, Report.class)).hasSize(22).allMatch(report -> report.owner() != null);
    }

    @Test
    void reportsAreDeletedWhenTheyWereAnsweredBeforeTheDayAndThoseThatWaitStay() {
        var id = approved();
        anonymously(id, ReportKind.CONCERN, "Gammelt.");
        service.answer(KARI, only(), null);
        anonymously(id, ReportKind.CONCERN, "Ubesvart.");
        var answered = reports.findByEntryInAndStatus(List.of(id), ReportStatus.ANSWERED)
                .getFirst()
                .answer()
                .at();
        var old = new AnsweredReports(store);
        assertThat(old.end(new Due(Whose.of("1822"), answered), 10)).isZero();
        assertThat(old.end(new Due(Whose.of("1820"), answered.plusMillis(1)), 10))
                .isZero();
        assertThat(old.end(new Due(Whose.ofNone(List.of("1822", "1820")), answered.plusMillis(1)), 10))
                .isZero();
        assertThat(reports.findByEntryInAndStatus(List.of(id), ReportStatus.ANSWERED))
                .hasSize(1);
        assertThat(old.count(new Due(Whose.of("1822"), answered.plusMillis(1)))).isEqualTo(1);
        assertThat(old.end(new Due(Whose.of("1822"), answered.plusMillis(1)), 10))
                .isEqualTo(1);
        assertThat(reports.findByEntryInAndStatus(List.of(id), ReportStatus.ANSWERED))
                .isEmpty();
        assertThat(service.waiting(KARI)).isEqualTo(1);
    }
}

@OnEmbedded
class ReportsOnEmbeddedTest extends ReportsContract {}

@OnMongod
class ReportsOnMongodTest extends ReportsContract {}
