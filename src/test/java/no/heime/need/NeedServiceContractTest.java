package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.heime.register.Amount;
import no.heime.register.EntryId;
import no.heime.register.ReservationId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

abstract class NeedServiceContract extends NeedStoreContract {

    @Test
    void aNeedIsMetByAPersonNearby() {
        var offer = offer(120);
        var need = registered();
        assertThat(story(need).now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        var candidate = story(need).at(LadderStep.NEIGHBOURHOOD).candidates().getFirst();
        assertThat(candidate.entry()).isEqualTo(offer);
        assertThat(candidate.reasons()).contains(new Reason.FreeHours(120, 120), new Reason.NeverAsked());
        assertThat(candidate.reasons().getLast())
                .as("it was approved today, which is to vouch for it")
                .isEqualTo(Reason.Confirmed.on(LocalDate.now(clock), LocalDate.now(clock)));

        var proposal = proposals.propose(kari, need, offer);
        proposals.accept(jonas, need, proposal);
        assertThat(free(offer)).isEqualTo(60);
        var agreement = proposals.confirm(astrid, need, proposal);
        assertThat(partyScreens.agreement(astrid, need, agreement).other().name())
                .isEqualTo("Jonas Berg");
        assertThat(partyScreens.agreement(jonas, need, agreement).other().phone())
                .isNotNull();
        assertThat(partyScreens.agreement(jonas, need, agreement).visits()).hasSize(1);

        agreements.end(astrid, need, agreement);
        assertThat(free(offer)).isEqualTo(120);
        agreements.answer(jonas, need, agreement, Scale.YES, Scale.YES, false, null);
        agreements.answer(astrid, need, agreement, Scale.YES, Scale.YES, false, "Takk");
        assertThat(story(need).status()).isEqualTo(NeedStatus.CLOSED);

        var next = registered();
        assertThat(story(next)
                        .at(LadderStep.NEIGHBOURHOOD)
                        .candidates()
                        .getFirst()
                        .reasons())
                .contains(new Reason.HelpedBefore(LocalDate.now(clock).getMonth()))
                .doesNotContain(new Reason.NeverAsked());
    }

    @Test
    void aHundredAcceptancesOfThreePlacesGiveThreeAgreements() throws Exception {
        var offer = offer(Amount.people(3));
        var first = registered();
        assertThat(story(first)
                        .at(LadderStep.NEIGHBOURHOOD)
                        .candidates()
                        .getFirst()
                        .reasons())
                .contains(new Reason.FreePlaces(3, 3));
        ofAHundredWhoSayYesAtOnceThereAre(3, offer);
    }

    @Test
    void whatPeopleHaveAgreedOnIsNotChangedUnderThem() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        var asOffered = offer(offer).content();
        register.register(jonas, offer, null, 0, Given.offered("Noe helt annet", WeekTimes.ANY));
        assertThat(partyScreens.asked(jonas, need, proposal).offer()).isEqualTo("Snømåking på Leland");
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        register.register(jonas, offer, null, 1, Given.offered("Atter noe annet", WeekTimes.ANY));

        assertThat(needs.get(need).proposal(proposal).offer()).isEqualTo(asOffered);
        var agreed = partyScreens.agreement(astrid, need, agreement);
        assertThat(agreed.offer()).isEqualTo("Snømåking på Leland");
        assertThat(agreed.terms()).isEqualTo(asOffered);
        assertThat(agreed.visits()).isNotEmpty();
    }

    @Test
    void whatWasAskedBeforeTheOfferWasKeptIsStillRead() {
        var need = registered();
        var proposal = proposals.propose(kari, need, offer(120));
        store.updateFirst(
                Query.query(Criteria.where("_id").is(need)), new Update().unset("proposals.0.offer"), Need.class);
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        assertThat(partyScreens.agreement(astrid, need, agreement).terms()).isNull();
    }

    @Test
    void aHundredAcceptancesOfTheLastFreeHourGiveOneAgreement() throws Exception {
        var offer = offer(60);
        ofAHundredWhoSayYesAtOnceThereAre(1, offer);
    }

    private void ofAHundredWhoSayYesAtOnceThereAre(int agreements, EntryId offer) throws Exception {
        var asked = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            var need = registered();
            var proposal = proposals.propose(kari, need, offer);
            asked.add(() -> accepted(need, proposal));
        }
        try (var many = Executors.newFixedThreadPool(32)) {
            var yes = many.invokeAll(asked).stream()
                    .map(NeedStoreContract::result)
                    .filter(Boolean::booleanValue);
            assertThat(yes).hasSize(agreements);
        }
        assertThat(free(offer)).isZero();
        assertThat(reservations(offer)).isEqualTo(agreements);
    }

    @Test
    void twoYesesToOneQuestionAtOnceHoldTheTimeOnce() throws Exception {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        Callable<Boolean> yes = () -> accepted(need, proposal);
        try (var many = Executors.newFixedThreadPool(8)) {
            many.invokeAll(IntStream.range(0, 8).mapToObj(i -> yes).toList()).forEach(NeedStoreContract::result);
        }
        assertThat(free(offer)).isEqualTo(60);
        assertThat(needs.get(need).involved().holdsCapacityFor(proposal)).isTrue();
    }

    @Test
    void whatAKilledYesHadReservedIsFreeAgainWhenTheQuestionLapses() {
        var offer = offer(60);
        var need =
                Need.register(new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, Duration.ofHours(60)));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, act(astrid, Duration.ofHours(60)));
        var proposal = new ProposalId(ids.next());
        var question = new Question(
                offer,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(jonas.id()),
                LELAND,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        need.asking()
                .propose(
                        proposal,
                        question,
                        Given.OSLO,
                        Act.caseWorker(kari.id(), clock.instant().minus(Duration.ofHours(49))));
        needs.save(need);
        reservations.reserve(offer, new ReservationId(proposal.value()), 60);
        assertThat(free(offer)).isZero();

        needClock.lapseQuestions();

        assertThat(needs.get(need.id()).proposal(proposal).status()).isEqualTo(ProposalStatus.LAPSED);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void turningDownGivesTheTimeBack() {
        var offer = offer(60);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.turnDown(astrid, need, proposal, null);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void theSameRegistrationTwiceIsStoredOnce() {
        var id = new NeedId(ids.next());
        assertThat(service.register(astrid, id, wish(), null).fresh()).isTrue();
        assertThat(service.register(astrid, id, wish(), null).fresh()).isFalse();
        assertThat(screens.mine(astrid)).hasSize(1);
    }

    @Test
    void whoOffersHalfAnHourIsAskedForHalfAnHour() {
        var offer = offer(30);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        assertThat(free(offer)).isZero();
    }

    @Test
    void whatComesLaterOnAnEmptyStepIsShownAndCanBeAsked() {
        var need = registered();
        service.sendToMunicipality(astrid, need);
        var offer = offer(60);
        var step = ((NeedStory) screens.open(astrid, need)).at(LadderStep.NEIGHBOURHOOD);
        assertThat(step.place()).isEqualTo(StepPlace.PAST);
        assertThat(step.candidates()).extracting(Candidate::entry).containsExactly(offer);
        proposals.propose(astrid, need, offer);
    }

    @Test
    void aYesThatTheResidentLeavesWaitingIsTakenBackAndTheTimeIsFree() {
        var offer = offer(60);
        var need = Need.register(new NeedId(ids.next()), astrid.id(), "1822", wish(), act(astrid, Duration.ofDays(9)));
        need.climbing().leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, act(astrid, Duration.ofDays(9)));
        var proposal = new ProposalId(ids.next());
        var question = new Question(
                offer,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(jonas.id()),
                LELAND,
                Given.offered("Snømåking", WeekTimes.ANY),
                60);
        need.asking().propose(proposal, question, Given.OSLO, act(astrid, Duration.ofDays(9)));
        need.asking().accept(proposal, Act.helper(jonas.id(), clock.instant().minus(Duration.ofHours(215))));
        needs.save(need);
        reservations.reserve(offer, new ReservationId(proposal.value()), 60);

        needClock.lapseQuestions();

        assertThat(needs.get(need.id()).proposal(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(free(offer)).isEqualTo(60);
    }

    @Test
    void theHelperMayTakeHerYesBackUntilTheResidentHasSaidHers() {
        var offer = offer(60);
        var need = registered();
        var proposal = proposals.propose(astrid, need, offer);
        proposals.accept(jonas, need, proposal);
        proposals.decline(jonas, need, proposal, DeclineReason.OTHER, null);
        assertThat(free(offer)).isEqualTo(60);
        refused("need.refused.nobody-has-said-yes", () -> proposals.confirm(astrid, need, proposal));
    }

    @Test
    void anUnknownKindOrDistrictIsRefused() {
        var unknown = new NewNeed(
                new KindId("no-such"),
                null,
                Frequency.ONCE,
                Urgency.TODAY,
                WeekTimes.ANY,
                LELAND,
                ForWhom.ME,
                null,
                Language.NB);
        refused("kind.unknown", () -> service.register(astrid, new NeedId(ids.next()), unknown, null));
    }

    @Test
    void strangersAndOtherMunicipalitiesAreToldThatThereIsNoSuchNeed() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        for (var who : List.of(stranger, nils)) {
            var tries = List.<ThrowingCallable>of(
                    () -> screens.open(who, need),
                    () -> partyScreens.asked(who, need, proposal),
                    () -> proposals.propose(who, need, offer),
                    () -> proposals.withdraw(who, need, proposal),
                    () -> proposals.accept(who, need, proposal),
                    () -> proposals.decline(who, need, proposal, DeclineReason.BUSY, null),
                    () -> proposals.confirm(who, need, proposal),
                    () -> proposals.turnDown(who, need, proposal, null),
                    () -> service.take(who, need, resource()),
                    () -> service.recordOutcome(who, need, LadderStep.NEIGHBOURHOOD, Outcome.TRIED, null),
                    () -> service.sendToMunicipality(who, need),
                    () -> service.setKind(who, need, Given.SNOW),
                    () -> service.close(who, need, null),
                    () -> service.reopen(who, need));
            tries.forEach(attempt -> refused("error.not-found", attempt));
        }
        refused("error.not-found", () -> screens.inbox(nils, "1822"));
        refused("error.not-found", () -> screens.inbox(astrid, "1822"));
    }

    @Test
    void onlyTheTwoSidesSeeAnAgreement() {
        var offer = offer(120);
        var need = registered();
        var proposal = proposals.propose(kari, need, offer);
        proposals.accept(jonas, need, proposal);
        var agreement = proposals.confirm(astrid, need, proposal);
        var visit = needs.get(need).agreement(agreement).visits().getFirst().id();
        for (var who : List.of(stranger, nils, kari)) {
            refused("error.not-found", () -> partyScreens.agreement(who, need, agreement));
            refused("error.not-found", () -> agreements.visitDone(who, need, agreement, visit));
            refused("error.not-found", () -> agreements.noShow(who, need, agreement, visit));
            refused(
                    "error.not-found",
                    () -> agreements.moveVisit(who, need, agreement, visit, LocalDate.now(clock), PartOfDay.EVENING));
            refused("error.not-found", () -> agreements.cancelVisit(who, need, agreement, visit, null));
            refused("error.not-found", () -> agreements.end(who, need, agreement));
            refused(
                    "error.not-found",
                    () -> agreements.answer(who, need, agreement, Scale.YES, Scale.YES, false, null));
        }
    }

    @Test
    void whoeverIsAskedMayAnswerButNotSeeTheNeed() {
        var offer = offer(120);
        var need = new NeedId(ids.next());
        service.register(astrid, need, mustKnow("Nøkkelen ligger under matta"), null);
        var proposal = proposals.propose(astrid, need, offer);
        assertThat(partyScreens.asked(jonas, need, proposal).toString())
                .doesNotContain("Astrid")
                .doesNotContain("Snøen ligger")
                .doesNotContain("Nøkkelen");
        refused("error.not-found", () -> screens.open(jonas, need));
        refused("error.not-found", () -> service.close(jonas, need, null));
        refused("error.not-found", () -> service.reopen(jonas, need));
        refused("error.not-found", () -> service.write(jonas, need, "Hei"));
        refused("error.not-found", () -> service.write(nils, need, "Hei"));
        refused("need.refused.not-asked", () -> service.write(astrid, need, "Hei"));
        refused("text.missing", () -> service.write(kari, need, " "));
        refused("error.not-found", () -> proposals.confirm(kari, need, proposal));
        refused("error.not-found", () -> service.setKind(astrid, need, Given.SNOW));
    }

    @Test
    void staffSeeWhoItIsAndTheResidentNeverWhyAHelperSaidNo() {
        var offer = offer(120);
        var need = registered();
        proposals.decline(jonas, need, proposals.propose(kari, need, offer), DeclineReason.UNWELL, "Vond rygg");
        var staff = (NeedForStaff) screens.open(kari, need);
        assertThat(staff.resident().name()).isEqualTo("Astrid Nilsen");
        assertThat(staff.story().toString()).contains("Vond rygg").contains("UNWELL");
        assertThat(story(need).toString()).doesNotContain("Vond rygg").doesNotContain("UNWELL");
    }

    @Test
    void whatStaffCloseByMistakeIsOpenAgainInTheirInboxAndTheResidentReadsBoth() {
        var need = registered();
        assertThat(story(need).closesQuietly()).isTrue();
        service.close(kari, need, null);
        refused("need.refused.closed-for-good", () -> service.reopen(astrid, need));

        service.reopen(kari, need);
        service.reopen(kari, need);

        assertThat(story(need).status()).isEqualTo(NeedStatus.OPEN);
        assertThat(screens.inbox(kari, "1822").rows()).extracting(InboxRow::id).contains(need);
        assertThat(needs.get(need).history())
                .extracting(HistoryEntry::what)
                .endsWith(Happening.CLOSED, Happening.REOPENED)
                .containsOnlyOnce(Happening.REOPENED);
    }

    @Test
    void aResourceIsTakenAndTheNeedClosedWhenItHelped() {
        var resource = resource();
        var need = registered();
        assertThat(story(need).now()).isEqualTo(LadderStep.SELF);
        service.take(astrid, need, resource);
        assertThat(story(need).at(LadderStep.SELF).taken()).hasSize(1);
        service.recordOutcome(astrid, need, LadderStep.SELF, Outcome.HELPED, null);
        assertThat(story(need).status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(story(need).now())
                .as("nobody climbs on from where it helped")
                .isEqualTo(LadderStep.SELF);
        assertThat(story(need).steps()).extracting(StepOnScreen::place).doesNotContain(StepPlace.NOW);
    }

    @Test
    void aStepWithNothingOnItIsPassedAndSaysSo() {
        var need = registered();
        assertThat(story(need).now()).isEqualTo(LadderStep.MUNICIPALITY);
        assertThat(story(need).at(LadderStep.NEIGHBOURHOOD).outcome()).isEqualTo(Outcome.NOTHING_HERE);
        service.sendToMunicipality(astrid, need);
        assertThat(story(need).sentToMunicipality()).isTrue();
    }

    @Test
    void theInboxShowsEachMunicipalityItsOwn() {
        registered();
        assertThat(screens.inbox(kari, "1822").open()).isEqualTo(1);
        assertThat(screens.inbox(nils, "1820").open()).isZero();
    }

    private static NewNeed mustKnow(String words) {
        var wish = wish();
        return new NewNeed(
                wish.kind(),
                wish.words(),
                wish.frequency(),
                wish.urgency(),
                wish.times(),
                wish.district(),
                wish.forWhom(),
                words,
                wish.language());
    }

    private boolean accepted(NeedId need, ProposalId proposal) {
        try {
            proposals.accept(jonas, need, proposal);
            return true;
        } catch (DomainException refusal) {
            return false;
        }
    }
}

@OnEmbedded
class NeedServiceOnEmbeddedTest extends NeedServiceContract {}

@OnMongod
class NeedServiceOnMongodTest extends NeedServiceContract {}
