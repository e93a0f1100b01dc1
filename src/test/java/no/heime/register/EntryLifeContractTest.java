package no.heime.register;

import static no.heime.register.Registered.ASTRID;
import static no.heime.register.Registered.JONAS;
import static no.heime.register.Registered.KARI;
import static no.heime.register.Registered.LELAND;
import static no.heime.register.Registered.LIV;
import static no.heime.register.Registered.NILS;
import static no.heime.register.Registered.SNOW;
import static no.heime.register.Registered.id;
import static no.heime.register.Registered.offer;
import static no.heime.register.Registered.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** What becomes of an entry after it is registered: its versions, who answers for it, and what two staff decide at once. */
abstract class EntryLifeContract extends RegisterStoreContract {

    @Autowired
    EntryHistory history;

    @Autowired
    WhoAnswers answering;

    @Autowired
    ReportService reports;

    @Autowired
    Versions versions;

    @Autowired
    OrganisationService organisations;

    @Autowired
    PersonService persons;

    private RegisterEntry entry(EntryId id) {
        return entries.byId(id).orElseThrow();
    }

    @Test
    void eachChangeKeepsWhatItWasAndWhoChangedIt() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        register.register(JONAS, id, null, 1, offer("Snø og is", 90, LELAND));

        var past = history.of(JONAS, entry(id));

        assertThat(past).extracting(one -> one.before().content().title()).containsExactly("Snø og is", "Snø");
        assertThat(past).extracting(one -> one.after().title()).containsExactly("Snø og is", "Snø og is");
        assertThat(past).extracting(one -> one.before().revision()).containsExactly(1, 0);
        assertThat(past).extracting(one -> one.before().approved()).containsExactly(false, true);
        assertThat(past).extracting(one -> one.before().changedBy()).containsOnly(JONAS.id());
        assertThat(entry(id).outbox()).isEmpty();
    }

    @Test
    void everyFieldOfAResourceIsKeptAsWell() {
        var before = ResourceContent.of(written());
        var id = approved(before);
        register.register(JONAS, id, null, 0, renamed("Turgruppa møtes ved skolen"));
        assertThat(history.of(KARI, entry(id)).getFirst().before().content()).isEqualTo(before);
    }

    @Test
    void ownerAndStaffReadTheHistoryAndNobodyElse() {
        var id = approved(offer("Snø", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        assertThat(history.of(KARI, entry(id))).hasSize(1);
        assertThat(history.of(NILS, entry(id))).isEmpty();
        assertThat(history.of(ASTRID, entry(id))).isEmpty();
        assertThat(history.of(null, entry(id))).isEmpty();
    }

    @Test
    void whatIsRenewedKeepsItsOldLastDayAndWhatOnlyIsConfirmedKeepsNothing() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        own.renew(JONAS, id, 0);
        assertThat(history.of(JONAS, entry(id)).getFirst().before().content().validUntil())
                .isEqualTo(today.plusDays(3));
        var resource = approved(ResourceContent.of(written()));
        own.renew(JONAS, resource, 0);
        assertThat(history.of(JONAS, entry(resource))).isEmpty();
    }

    @Test
    void aWordThatItStillHoldsIsTakenBackWithItsLastDayAndItsBreak() {
        var today = LocalDate.now(clock);
        var id = approved(offer(SNOW, "Snø", 60, today.plusDays(3), LELAND));
        own.pause(JONAS, id, 0, today.plusDays(2));
        var before = entry(id);
        own.renew(JONAS, id, 1);

        own.takeBackRenewal(JONAS, before);

        var after = entry(id);
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.moderation()).isEqualTo(before.moderation());
        assertThat(history.of(JONAS, after))
                .extracting(one -> one.before().pause())
                .containsExactly(new Pause(today.plusDays(2)), Pause.OVER, new Pause(today.plusDays(2)));
    }

    @Test
    void whereNothingButTheWordChangedTheHistorySaysNothingOfIt() {
        var id = approved(ResourceContent.of(written()));
        var before = entry(id);
        own.renew(JONAS, id, 0);

        own.takeBackRenewal(JONAS, before);

        assertThat(entry(id).moderation()).isEqualTo(before.moderation());
        assertThat(history.of(JONAS, entry(id))).isEmpty();
    }

    @Test
    void whoHearsThatItDoesNotHoldAfterSheSaidSoCanStillTakeItBack() {
        var id = approved(offer("Snø", 60, LELAND));
        var before = entry(id);
        own.renew(JONAS, id, 0);
        reports.report(ASTRID, "192.0.2.7", id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");

        own.takeBackRenewal(JONAS, before);

        assertThat(entry(id).moderation()).isEqualTo(before.moderation());
    }

    @Test
    void aWordThatItStillHoldsIsTakenBackByItsOwnerOnlyAndOnlyAsSheLeftIt() {
        var id = approved(offer("Snø", 60, LELAND));
        var before = entry(id);
        own.renew(JONAS, id, 0);
        assertThatThrownBy(() -> own.takeBackRenewal(NILS, before)).hasMessage("error.not-found");
        own.pause(JONAS, id, 1, LocalDate.now(clock).plusDays(2));
        assertThatThrownBy(() -> own.takeBackRenewal(JONAS, before)).hasMessage("register.mine.changed");
    }

    @Test
    void aWordThatReadersWereToldOfIsNotTakenBack() {
        var id = approved(offer("Snø", 60, LELAND));
        reports.report(ASTRID, "192.0.2.7", id, ReportKind.NO_LONGER_TRUE, "De er flyttet.");
        var before = entry(id);
        own.renew(JONAS, id, 0);
        assertThatThrownBy(() -> own.takeBackRenewal(JONAS, before)).hasMessage("register.refused.readers-told");
    }

    @Test
    void whatWaitsForAWordOfItsOwnerIsWhatRunsOutWhatStaffAskForAndWhatReadersDoubt() {
        var today = LocalDate.now(clock);
        approved(offer(SNOW, "Snø til jul", 60, today.plusDays(31), LELAND));
        assertThat(own.countWaiting(JONAS)).isZero();
        var ending = approved(offer(SNOW, "Snø nå", 60, today.plusDays(30), LELAND));
        assertThat(own.countWaiting(JONAS)).isOne();
        var doubted = approved(offer(SNOW, "Snø i vinter", 60, today.plusDays(90), LELAND));
        reports.report(ASTRID, "192.0.2.7", doubted, ReportKind.NO_LONGER_TRUE, null);
        var returned = registered(offer("Snø en gang", 60, LELAND));
        moderation.returnWith(KARI, returned, 0, "Når?");
        assertThat(own.countWaiting(JONAS)).isEqualTo(3);
        var hidden = registered(offer("Snø for betaling", 60, LELAND));
        moderation.hide(KARI, hidden, 0, "Det koster penger.");
        assertThat(own.countWaiting(JONAS)).isEqualTo(4);
        own.renew(JONAS, ending, 0);
        assertThat(own.countWaiting(JONAS)).isEqualTo(3);
        assertThat(own.countWaiting(ASTRID)).isZero();
    }

    @Test
    void whoAnswersIsSaidByNameToThoseWhoSpeakForItAndToNobodyElse() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        var both = List.of(entry(id), entry(approved(offer("Snø", 60, LELAND))));
        assertThat(answering.of(trond, both)).containsExactly(Map.entry(id, "solveig"));
        assertThat(answering.of(solveig, both)).isEmpty();
        assertThat(answering.of(KARI, both)).isEmpty();
        assertThat(answering.of(JONAS, both)).isEmpty();
    }

    @Test
    void aChangeThatIsToldTwiceKeepsOneVersion() {
        var before = entry(approved(offer("Snø", 60, LELAND)));
        var changed = new EntryChanged(
                UUID.randomUUID(), clock.instant(), PastVersion.of(before, JONAS.id(), clock.instant(), null));
        versions.on(changed);
        versions.on(changed);
        assertThat(versions.of(before.id())).hasSize(1);
    }

    @Test
    void aChangeThatWasNotToldBeforeTheProgramDiedIsReadBackAndTold() {
        for (var content : List.of(offer("Snø", 60, LELAND), ResourceContent.of(written()))) {
            var before = entry(approved(content));
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var changed = new EntryChanged(UUID.randomUUID(), at, PastVersion.of(before, JONAS.id(), at, Pause.OVER));
            entries.save(before.with(before.moderation(), changed));

            var left = entry(before.id()).outbox().getFirst();

            assertThat(left).isEqualTo(changed);
            versions.on((EntryChanged) left);
            assertThat(versions.of(before.id())).containsExactly(changed.before());
        }
    }

    @Test
    void onlyTheLatestVersionsAreKept() {
        var before = entry(approved(offer("Snø", 60, LELAND)));
        for (var revision = 0; revision < Versions.KEPT + 5; revision++) {
            versions.on(new EntryChanged(
                    UUID.randomUUID(),
                    clock.instant(),
                    new PastVersion(
                            UUID.randomUUID(),
                            before.id(),
                            revision,
                            JONAS.id(),
                            before.content(),
                            true,
                            JONAS.id(),
                            clock.instant(),
                            null)));
        }
        assertThat(store.count(query(where("entry").is(before.id())), PastVersion.class))
                .isEqualTo(Versions.KEPT);
        assertThat(versions.of(before.id()).getFirst().revision()).isEqualTo(Versions.KEPT + 4);
    }

    @Test
    void aVersionFromAnEarlierProgramIsStillRead() {
        var id = approved(ResourceContent.of(written()));
        register.register(JONAS, id, null, 0, renamed("Et nytt navn"));
        store.updateFirst(
                query(where("entry").is(id)),
                new Update().unset("content.price").unset("content.link"),
                PastVersion.class);
        assertThat(versions.of(id)).hasSize(1);
    }

    @Test
    void whatStopsOneOfSeveralStopsNoOtherAndIsToldOfEach() {
        var waits = registered(offer("Snø", 60, LELAND));
        var changed = registered(offer("Ved", 60, LELAND));
        register.register(JONAS, changed, null, 0, offer("Ved og kvist", 60, LELAND));
        var decided = registered(offer("Post", 60, LELAND));
        moderation.returnWith(LIV, decided, 0, "Hvilke dager?");
        var nowhere = id();

        var answer = moderation.approveTogether(KARI, Map.of(waits, 0, changed, 0, decided, 0, nowhere, 0));

        assertThat(answer.approved()).containsExactly(waits);
        assertThat(answer.refused()).containsOnlyKeys(changed, decided, nowhere);
        assertThat(answer.refused().get(changed)).hasMessage("register.moderate.changed");
        assertThat(answer.refused().get(decided)).hasMessage("register.refused.returned");
        assertThat(answer.refused().get(nowhere)).hasMessage("error.not-found");
        assertThat(entry(waits).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(entry(changed).status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void whatSheHasApprovedWithOthersIsApprovedWhenItIsAskedForAgainAndNotWhenItWasAColleague() {
        var hers = registered(offer("Snø", 60, LELAND));
        var colleagues = registered(offer("Ved", 60, LELAND));
        moderation.approveTogether(KARI, Map.of(hers, 0));
        moderation.approve(LIV, colleagues, 0);

        var again = moderation.approveTogether(KARI, Map.of(hers, 0, colleagues, 0));

        assertThat(again.approved()).containsExactly(hers);
        assertThat(again.refused().get(colleagues)).hasMessage("register.refused.approved");
    }

    @Test
    void severalAreApprovedTogetherOnlyByStaffOfTheirMunicipality() {
        var waits = registered(offer("Snø", 60, LELAND));
        for (var stranger : List.of(NILS, JONAS, ASTRID)) {
            assertThat(moderation
                            .approveTogether(stranger, Map.of(waits, 0))
                            .refused()
                            .get(waits))
                    .hasMessage("error.not-found");
        }
        assertThat(entry(waits).status()).isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void staffSeeWhatTheyLastApprovedOfWhatWaits() {
        var id = approved(offer("Snø", 60, LELAND));
        var fresh = registered(offer("Ved", 60, LELAND));
        register.register(JONAS, id, null, 0, offer("Snø og is", 60, LELAND));
        register.register(JONAS, id, null, 1, offer("Snø, is og sand", 60, LELAND));

        var waiting = moderation.awaiting(KARI);
        var approved = moderation.lastApproved(KARI, waiting);

        assertThat(approved).containsOnlyKeys(id);
        assertThat(approved.get(id).title()).isEqualTo("Snø");
        assertThat(waiting).extracting(RegisterEntry::id).contains(fresh);
        assertThat(moderation.lastApproved(NILS, waiting)).isEmpty();
    }

    @Test
    void whatStaffTookDownAndTheOwnerMendedIsHeldAgainstWhatWasApproved() {
        var id = approved(offer("Snø", 60, LELAND));
        moderation.takeDown(KARI, id, 0, "Feil sted.");
        register.register(JONAS, id, null, 0, offer("Snø på rett sted", 60, LELAND));
        assertThat(moderation
                        .lastApproved(KARI, moderation.awaiting(KARI))
                        .get(id)
                        .title())
                .isEqualTo("Snø");
    }

    @Test
    void twoStaffAtOnceNeverUndoEachOther() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = registered(offer("Snø", 60, LELAND));
            List<Callable<Boolean>> decisions = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(n -> () -> decided(id, n % 3))
                    .toList();
            try (var staff = Executors.newFixedThreadPool(6)) {
                var done = 0;
                for (var decision : staff.invokeAll(decisions)) {
                    done += decision.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
            assertThat(entry(id).moderation().history()).hasSize(2);
        }
    }

    private boolean decided(EntryId id, int what) {
        try {
            switch (what) {
                case 0 -> moderation.approve(KARI, id, 0);
                case 1 -> moderation.returnWith(KARI, id, 0, "Skriv mer.");
                default -> moderation.hide(KARI, id, 0, "Reklame.");
            }
            return true;
        } catch (DomainException late) {
            return false;
        }
    }

    @Test
    void whoReadItWhileItWaitedDoesNotHideWhatAColleagueHasApproved() {
        var id = approved(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> moderation.hide(KARI, id, 0, "Reklame.")).hasMessage("register.refused.approved");
        assertThatThrownBy(() -> moderation.returnWith(KARI, id, 0, "Mer.")).hasMessage("register.refused.approved");
        moderation.takeDown(KARI, id, 0, "Reklame.");
        assertThatThrownBy(() -> moderation.approve(KARI, id, 0)).hasMessage("register.refused.hidden");
        moderation.putBack(KARI, id, 0);
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
    }

    // handing over

    private final OrganisationId vel = new OrganisationId(UUID.randomUUID());

    private Actor coordinator(String mailbox) {
        return person(mailbox, Membership.coordinatorOf(vel));
    }

    private Actor person(String mailbox, Membership... memberships) {
        return persons.add(new Person(
                        new PersonId(UUID.randomUUID()),
                        EmailAddress.of(mailbox + "@heime.example"),
                        mailbox,
                        null,
                        LELAND.value(),
                        "1822",
                        Language.NB,
                        List.of(memberships),
                        clock.instant(),
                        null))
                .asActor();
    }

    private EntryId ofTheOrganisation(Actor coordinator) {
        organisations.add(Organisation.known(
                vel,
                "1822",
                new OrganisationDetails("Vel", null, LELAND.value(), "Vi.", List.of("snow"), null, null, null)));
        var id = id();
        register.register(
                coordinator,
                id,
                vel,
                null,
                offer(SNOW, "Snø", 60, LocalDate.now(clock).plusDays(7), LELAND));
        moderation.approve(KARI, id, 0);
        return id;
    }

    @Test
    void anEntryIsHandedOverToAnotherCoordinatorWhoIsRemindedFromThenOn() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        assertThat(answering.canTakeOver(solveig, id))
                .extracting(WhoAnswers.Coordinator::name)
                .containsExactly("trond");

        own.handOver(solveig, id, 0, trond.id());

        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(register.mine(solveig)).extracting(RegisterEntry::id).containsExactly(id);
        var told = new ArrayList<Object>();
        new Reminders(entries, told::add, clock).remind();
        assertThat(told)
                .map(RegisterEvent.EntryEnding.class::cast)
                .extracting(event -> event.about().owner())
                .containsExactly(trond.id());
        var past = history.of(trond, entry(id)).getFirst();
        assertThat(past.who()).isEqualTo("solveig");
        assertThat(past.from()).isEqualTo("solveig");
        assertThat(past.to()).isEqualTo("trond");
    }

    @Test
    void staffHandItOverWhenACoordinatorHasLeft() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.handOver(KARI, id, 0, trond.id());
        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
        assertThat(history.of(trond, entry(id)).getFirst().who()).isNull();
    }

    @Test
    void ofTwoWhoHandItToTwoTheSecondIsToldThatItHasChanged() {
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var liv = coordinator("liv");
        var id = ofTheOrganisation(solveig);
        own.handOver(solveig, id, 0, trond.id());
        assertThatThrownBy(() -> own.handOver(liv, id, 0, liv.id())).hasMessage("register.mine.changed");
        assertThat(entry(id).provider().by()).isEqualTo(trond.id());
    }

    @Test
    void nobodyEndsOrMovesAColleaguesBreakThatSheHasNotRead() {
        var today = LocalDate.now(clock);
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.pause(trond, id, 0, today.plusWeeks(4));
        assertThatThrownBy(() -> own.renew(solveig, id, 0)).hasMessage("register.mine.changed");
        assertThatThrownBy(() -> own.resume(solveig, id, 0)).hasMessage("register.mine.changed");
        assertThatThrownBy(() -> own.pause(solveig, id, 0, today.plusWeeks(1))).hasMessage("register.mine.changed");
        assertThat(entry(id).moderation().pausedUntil()).isEqualTo(today.plusWeeks(4));
        own.resume(solveig, id, 1);
        assertThat(entry(id).moderation().pausedUntil()).isNull();
    }

    @Test
    void theHistorySaysWhoBeganAndWhoEndedABreak() {
        var until = LocalDate.now(clock).plusWeeks(4);
        var solveig = coordinator("solveig");
        var trond = coordinator("trond");
        var id = ofTheOrganisation(solveig);
        own.pause(trond, id, 0, until);
        own.resume(solveig, id, 1);
        own.pause(trond, id, 2, until);
        own.renew(solveig, id, 3);

        var past = history.of(KARI, entry(id));

        assertThat(past)
                .extracting(one -> one.before().pause())
                .containsExactly(Pause.OVER, new Pause(until), Pause.OVER, new Pause(until));
        assertThat(past).extracting(EntryHistory.Past::who).containsExactly("solveig", "trond", "solveig", "trond");
        assertThat(entry(id).outbox()).isEmpty();
    }

    @Test
    void nobodyElseHandsOverAndNobodyOutsideTheOrganisationTakesOver() {
        var solveig = coordinator("solveig");
        var stranger = person("ukjent");
        var id = ofTheOrganisation(solveig);
        assertThatThrownBy(() -> own.handOver(stranger, id, 0, stranger.id())).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.handOver(NILS, id, 0, solveig.id())).hasMessage("error.not-found");
        assertThatThrownBy(() -> answering.canTakeOver(stranger, id)).hasMessage("error.not-found");
        assertThatThrownBy(() -> own.handOver(solveig, id, 0, stranger.id()))
                .hasMessage("register.hand-over.no-coordinator");
        var hers = registered(offer("Snø", 60, LELAND));
        assertThatThrownBy(() -> own.handOver(JONAS, hers, 0, solveig.id()))
                .hasMessage("register.hand-over.no-coordinator");
        assertThat(answering.canTakeOver(JONAS, hers)).isEmpty();
        own.withdraw(solveig, id);
        assertThatThrownBy(
                        () -> own.handOver(solveig, id, 0, coordinator("trond").id()))
                .hasMessage("register.refused.withdrawn");
    }

    private static ResourceContent renamed(String title) {
        var it = written();
        return ResourceContent.of(new ResourceContent.Written(
                it.type(),
                title,
                it.description(),
                it.kinds(),
                it.forWhom(),
                it.online(),
                it.districts(),
                it.where(),
                it.when(),
                it.times(),
                it.price(),
                it.link(),
                it.phone(),
                it.recurrence(),
                it.booking(),
                it.accessibility(),
                it.source(),
                it.checked(),
                it.copies()));
    }
}

@OnEmbedded
class EntryLifeOnEmbeddedTest extends EntryLifeContract {}

@OnMongod
class EntryLifeOnMongodTest extends EntryLifeContract {}
