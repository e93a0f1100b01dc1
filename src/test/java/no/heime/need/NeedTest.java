package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.KARI;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OFFER;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Given.visits;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.heime.register.Absences;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.events.DomainEvent;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Act RESIDENT = Act.resident(ASTRID, MONDAY);
    private static final Act HELPER = Act.helper(JONAS, MONDAY);

    @Test
    void everyChangeIsWrittenInTheHistoryAndTold() {
        var need = Given.climbed();
        Given.accepted(need);
        assertThat(need.history())
                .extracting(HistoryEntry::what)
                .containsExactly(Happening.REGISTERED, Happening.STEP_LEFT, Happening.ASKED, Happening.ACCEPTED);
        assertThat(need.outbox())
                .extracting(DomainEvent::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void whatIsToldSaysWhoAskedTheHelperAndWhetherItHelped() {
        var need = Given.climbed();
        var agreement = Given.agreed(need);
        need.end(agreement, RESIDENT);
        need.answer(agreement, Side.HELPER, new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY), HELPER);
        need.answer(agreement, Side.RESIDENT, new ClosingAnswer(Scale.NO, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(told(need, Happening.ACCEPTED))
                .extracting(NeedChanged::askedBy)
                .containsExactly(By.CASE_WORKER);
        assertThat(told(need, Happening.CONFIRMED))
                .extracting(NeedChanged::askedBy)
                .containsExactly(By.CASE_WORKER);
        assertThat(told(need, Happening.ANSWERED))
                .extracting(NeedChanged::outcome)
                .containsExactly(null, Outcome.TRIED);
    }

    private static List<NeedChanged> told(Need need, Happening what) {
        return need.outbox().stream()
                .map(NeedChanged.class::cast)
                .filter(told -> told.what() == what)
                .toList();
    }

    @Test
    void isClosedWhenItHelped() {
        var need = Given.need();
        need.take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        need.leave(LadderStep.SELF, Outcome.HELPED, null, RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
    }

    @Test
    void isTheMunicipalitysTurnUntilSomebodyIsAskedAndAgainWhenThatHasTakenTooLong() {
        var need = Given.climbed();
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.MUNICIPALITY);
        var asked = Given.asked(need);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.OTHERS);
        assertThat(need.turn(MONDAY.plus(Duration.ofDays(15)))).isEqualTo(Turn.MUNICIPALITY);
        need.accept(asked, HELPER);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.OTHERS);
    }

    @Test
    void isNobodysTurnWhenItIsAgreed() {
        var need = Given.climbed();
        Given.agreed(need);
        assertThat(need.turn(MONDAY)).isEqualTo(Turn.NOBODY);
    }

    @Test
    void takesAResourceOnce() {
        var need = Given.need();
        need.take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        need.take(LadderStep.SELF, SPIKES, "Brodder", RESIDENT);
        assertThat(need.ladder().at(LadderStep.SELF).taken()).hasSize(1);
        assertThat(need.history()).hasSize(2);
    }

    @Test
    void asksNobodyBeforeTheLowerStepIsLeftOrTried() {
        refused("need.refused.lower-step-first", () -> Given.asked(Given.need()));
    }

    @Test
    void doesNotAskTheSameOfferTwiceAtATime() {
        var need = Given.climbed();
        Given.asked(need);
        late("need.refused.already-asked", () -> Given.asked(need));
    }

    @Test
    void asksAgainAfterANo() {
        var need = Given.climbed();
        need.decline(Given.asked(need), DeclineReason.BUSY, null, HELPER);
        Given.asked(need);
        assertThat(need.proposals()).hasSize(2);
    }

    @Test
    void nobodyIsAskedToHelpHerself() {
        var need = Given.climbed();
        var herself = new Question(
                OFFER,
                LadderStep.NEIGHBOURHOOD,
                Asked.person(ASTRID),
                null,
                Given.offered("Snømåking", no.heime.shared.WeekTimes.ANY),
                60);
        refused(
                "need.refused.asking-oneself",
                () -> need.propose(new ProposalId(UUID.randomUUID()), herself, Given.OSLO, RESIDENT));
    }

    @Test
    void noVisitIsPlannedForADayOnWhichTheHelperHasSaidThatSheIsAway() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        var asked = Given.question(OFFER);
        var first = Given.agreed(need);
        var day = need.agreement(first).visits().getFirst().date();
        var away = new Question(
                asked.entry(),
                asked.step(),
                asked.asked(),
                asked.home(),
                Given.offered(asked.title(), asked.times(), Absences.of(List.of(day.toString()))),
                asked.minutes());
        need.end(first, Act.resident(ASTRID, MONDAY));
        var proposal = new ProposalId(UUID.randomUUID());
        need.propose(proposal, away, Given.OSLO, Act.resident(ASTRID, MONDAY));
        need.accept(proposal, Act.helper(JONAS, MONDAY));
        var agreement = new AgreementId(UUID.randomUUID());
        need.confirm(proposal, agreement, Given.visits(), Act.resident(ASTRID, MONDAY));

        assertThat(need.agreement(agreement).visits().getFirst().date()).isEqualTo(day.plusWeeks(1));
    }

    @Test
    void weeksThatNobodyHasToldOfDoNotStopTheWeeksToCome() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        var agreement = Given.agreed(need);
        var before = need.agreement(agreement).visits().size();
        var tenWeeksOn =
                LocalDateTime.ofInstant(MONDAY, ZoneId.of("Europe/Oslo")).plusWeeks(10);
        assertThat(need.planAhead(new Visits(tenWeeksOn, UUID::randomUUID))).isTrue();
        assertThat(need.agreement(agreement).visits())
                .hasSizeGreaterThan(before)
                .allSatisfy(visit -> assertThat(visit.date())
                        .isAfterOrEqualTo(
                                MONDAY.atZone(ZoneId.of("Europe/Oslo")).toLocalDate()));
        assertThat(need.agreement(agreement).plannedFrom(tenWeeksOn.toLocalDate()))
                .isEqualTo(before);
        assertThat(need.agreement(agreement).hasUnmarkedBefore(tenWeeksOn.toLocalDate()))
                .isTrue();
    }

    @Test
    void theResidentsOwnWordsAreNoContactFromOthers() {
        var need = Given.climbed();
        var before = need.lastContact();
        need.leave(
                need.ladder().now(), Outcome.TRIED, null, Act.resident(Given.ASTRID, MONDAY.plus(Duration.ofDays(2))));
        assertThat(need.lastContact()).isEqualTo(before);
    }

    @Test
    void whoWaitsHasHeardFromNobodyWhenStaffOnlyMoveTheNeed() {
        var need = Given.need();
        var later = Act.caseWorker(KARI, MONDAY.plus(Duration.ofDays(3)));
        need.leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, later);
        assertThat(need.hasWaitedTooLong(later.at())).isEqualTo(need.wish().urgency() == Urgency.TODAY);
        assertThat(need.lastContact()).isEqualTo(MONDAY);

        need.write("Vi ringer deg i morgen.", later);

        assertThat(need.lastContact()).isEqualTo(later.at());
        assertThat(need.history().getLast().said()).isEqualTo("Vi ringer deg i morgen.");
    }

    @Test
    void theMunicipalityHasAnsweredWhenItWroteAfterItWasAsked() {
        var need = Given.need();
        need.write("Prøv brodder først.", Act.caseWorker(KARI, MONDAY));
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            need.leave(step, Outcome.NOTHING_HERE, null, RESIDENT);
        }
        need.sendToMunicipality(Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));
        assertThat(need.knowsWhatTheMunicipalityDid(By.RESIDENT)).isFalse();
        assertThat(need.knowsWhatTheMunicipalityDid(By.CASE_WORKER))
                .as("she may have called")
                .isTrue();
        refused("need.refused.not-answered", () -> need.leave(LadderStep.MUNICIPALITY, Outcome.TRIED, null, RESIDENT));

        need.write("Vi kommer.", Act.caseWorker(KARI, MONDAY.plusSeconds(120)));

        assertThat(need.knowsWhatTheMunicipalityDid(By.RESIDENT)).isTrue();
        need.write("Vi kommer.", Act.caseWorker(KARI, MONDAY.plusSeconds(150)));

        assertThat(need.letters()).extracting(HistoryEntry::said).containsExactly("Prøv brodder først.", "Vi kommer.");
    }

    @Test
    void theSameWordsSomeTimeLaterAreALetterOfTheirOwn() {
        var need = Given.need();
        need.write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY));
        need.write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY.plus(Duration.ofMinutes(9))));
        assertThat(need.letters()).as("pressed twice").hasSize(1);

        need.write("Vi kommer i morgen.", Act.caseWorker(KARI, MONDAY.plus(Duration.ofDays(3))));

        assertThat(need.letters()).hasSize(2);
        assertThat(need.lastContact()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }

    @Test
    void theSameWordsAreAnAnswerWhenTheMunicipalityWasAskedInBetween() {
        var need = Given.need();
        for (var step : List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL)) {
            need.leave(step, Outcome.NOTHING_HERE, null, RESIDENT);
        }
        need.write("Vi ringer deg i morgen.", Act.caseWorker(KARI, MONDAY));
        need.sendToMunicipality(Act.resident(Given.ASTRID, MONDAY.plusSeconds(60)));

        need.write("Vi ringer deg i morgen.", Act.caseWorker(KARI, MONDAY.plusSeconds(120)));

        assertThat(need.letters()).hasSize(2);
        assertThat(need.knowsWhatTheMunicipalityDid(By.RESIDENT)).isTrue();
    }

    @Test
    void anAnsweredQuestionTakesNoOtherAnswer() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        late("need.refused.already-answered", () -> need.accept(proposal, HELPER));
        need.decline(proposal, DeclineReason.BUSY, null, HELPER);
        late("need.refused.already-answered", () -> need.decline(proposal, DeclineReason.BUSY, null, HELPER));
    }

    @Test
    void aQuestionLapsesWhenTheUrgencyOfTheNeedSaysSoAndNotBefore() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        var noon = MONDAY.plus(Duration.ofHours(4));
        assertThat(need.proposal(proposal).lapsesAt()).isEqualTo(noon);
        need.lapseWhatIsDue(Act.program(noon.minusSeconds(1)));
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.SENT);
        need.lapseWhatIsDue(Act.program(noon));
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.LAPSED);
    }

    @Test
    void aYesWaitsAWeekForTheResidentsHoweverMuchItHastens() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        assertThat(need.proposal(proposal).lapsesAt()).isEqualTo(MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void aYesThatComesTooLateIsRefusedEvenBeforeTheSweep() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        var late = Act.helper(JONAS, MONDAY.plus(Duration.ofHours(49)));
        late("need.refused.lapsed", () -> need.accept(proposal, late));
    }

    @Test
    void bothSayYesAndThereIsAnAgreementWithItsVisit() {
        var need = Given.climbed();
        var agreement = need.agreement(Given.agreed(need));
        assertThat(need.status()).isEqualTo(NeedStatus.AGREED);
        assertThat(agreement.helper()).isEqualTo(JONAS);
        assertThat(agreement.visits())
                .extracting(Visit::date, Visit::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 24), PartOfDay.MORNING));
    }

    @Test
    void theResidentsYesComesAfterTheHelpers() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        refused(
                "need.refused.nobody-has-said-yes",
                () -> need.confirm(proposal, new AgreementId(UUID.randomUUID()), visits(), RESIDENT));
    }

    @Test
    void otherQuestionsAreTakenBackWhenThereIsAnAgreement() {
        var need = Given.climbed();
        var other = Given.asked(need, SPIKES);
        Given.agreed(need);
        assertThat(need.proposal(other).status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void timeIsHeldFromTheHelpersYesUntilTheAgreementIsOver() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        assertThat(need.holdsCapacityFor(proposal)).isTrue();
        var agreement = new AgreementId(UUID.randomUUID());
        need.confirm(proposal, agreement, visits(), RESIDENT);
        assertThat(need.holdsCapacityFor(proposal)).isTrue();
        need.end(agreement, RESIDENT);
        assertThat(need.holdsCapacityFor(proposal)).isFalse();
    }

    @Test
    void aTurnedDownHelperIsFreeAgain() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        need.turnDown(proposal, null, RESIDENT);
        assertThat(need.holdsCapacityFor(proposal)).isFalse();
    }

    @Test
    void theAgreementIsOverWithItsLastVisitAndBothAreAskedHowItWent() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        done(need, id);
        var agreement = need.agreement(id);
        assertThat(agreement.isOver()).isTrue();
        assertThat(agreement.awaits(Side.RESIDENT)).isTrue();
        assertThat(agreement.awaits(Side.HELPER)).isTrue();
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void whatComesAlongWithAnActSaysSo() {
        var need = Given.climbed();
        var other = Given.asked(need, SPIKES);
        var first = Given.agreed(need);
        done(need, first);
        assertThat(told(need, Happening.WITHDRAWN))
                .extracting(NeedChanged::proposal, NeedChanged::within)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(other, Happening.CONFIRMED));
        assertThat(told(need, Happening.AGREEMENT_ENDED))
                .extracting(NeedChanged::within)
                .containsExactly(Happening.VISIT_DONE);

        Given.agreed(need);
        need.close(null, Act.caseWorker(KARI, MONDAY));
        assertThat(told(need, Happening.AGREEMENT_ENDED))
                .extracting(NeedChanged::within)
                .endsWith(Happening.CLOSED);
        assertThat(told(need, Happening.CLOSED)).extracting(NeedChanged::within).containsExactly((Happening) null);
    }

    @Test
    void howItGoesIsAskedOnlyWhenTheFirstVisitHasBeenOrShouldHaveBeen() {
        var need = Given.climbed();
        var agreement = need.agreement(Given.agreed(need));
        var visit = agreement.visits().getFirst();
        assertThat(visit.part()).isEqualTo(PartOfDay.MORNING);
        assertThat(agreement.hasBegun(visit.date().atTime(10, 59))).isFalse();
        assertThat(agreement.hasBegun(visit.date().atTime(11, 0))).isTrue();
        assertThat(agreement
                        .changing(visit.id(), v -> v.done(visit.date()))
                        .hasBegun(visit.date().atTime(8, 0)))
                .isTrue();
        assertThat(agreement
                        .changing(visit.id(), v -> v.cancelled(null))
                        .hasBegun(visit.date().plusDays(3).atTime(8, 0)))
                .isFalse();
        assertThat(agreement.end(MONDAY).hasBegun(visit.date().atTime(8, 0))).isTrue();
    }

    @Test
    void theNextVisitIsTheFirstOfThoseToCome() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        need.leave(LadderStep.SELF, Outcome.TRIED, null, RESIDENT);
        var agreement = need.agreement(Given.agreed(need));
        var first = agreement.visits().getFirst();
        var second = agreement.visits().get(1);
        assertThat(first.part()).isEqualTo(PartOfDay.MORNING);
        assertThat(agreement.next(first.date().atTime(10, 59))).contains(first);
        assertThat(agreement.next(first.date().atTime(22, 0)))
                .as("its part of the day is over")
                .contains(second);
        assertThat(agreement.next(first.date().plusDays(1).atTime(8, 0))).contains(second);
        assertThat(agreement.end(MONDAY).next(first.date().atTime(8, 0))).isEmpty();
    }

    @Test
    void theNeedIsClosedWhenTheResidentSaysThatItHelped() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        done(need, id);
        need.answer(id, Side.RESIDENT, new ClosingAnswer(Scale.PARTLY, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(need.ladder().helpedAt()).contains(LadderStep.NEIGHBOURHOOD);
    }

    @Test
    void theNeedClimbsWhenItHelpedPartlyAndTheResidentNeedsMore() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        done(need, id);
        need.answer(id, Side.RESIDENT, new ClosingAnswer(Scale.PARTLY, Scale.YES, true, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.ladder().now()).isEqualTo(LadderStep.DIGITAL);
    }

    @Test
    void theNeedClimbsWhenTheResidentSaysThatItDidNotHelp() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        done(need, id);
        need.answer(id, Side.RESIDENT, new ClosingAnswer(Scale.NO, Scale.YES, null, null, MONDAY), RESIDENT);
        assertThat(need.status()).isEqualTo(NeedStatus.OPEN);
        assertThat(need.ladder().now()).isEqualTo(LadderStep.DIGITAL);
    }

    @Test
    void theHelperMayAnswerAfterTheNeedIsClosedButOnlyOnce() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        done(need, id);
        var answer = new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY);
        need.answer(id, Side.RESIDENT, answer, RESIDENT);
        need.answer(id, Side.HELPER, answer, HELPER);
        late("need.refused.already-answered", () -> need.answer(id, Side.HELPER, answer, HELPER));
    }

    @Test
    void howItWentIsNotAskedBeforeItIsOver() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        refused(
                "need.refused.not-over-yet",
                () -> need.answer(
                        id, Side.RESIDENT, new ClosingAnswer(Scale.YES, Scale.YES, null, null, MONDAY), RESIDENT));
    }

    @Test
    void aVisitIsNotDoneBeforeItsDay() {
        var need = Given.climbed();
        var id = Given.agreed(need);
        refused("need.refused.visit-not-yet", () -> visit(need, id, v -> v.done(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void weeklyHelpIsAlwaysPlannedEightVisitsAhead() {
        var need = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK, "TUESDAY_MORNING"));
        need.leave(LadderStep.SELF, Outcome.TRIED, null, RESIDENT);
        var id = Given.agreed(need);
        assertThat(need.agreement(id).visits()).hasSize(8);
        done(need, id);
        assertThat(need.agreement(id).isOver()).isFalse();
        assertThat(need.agreement(id).planned()).isEqualTo(8);
        assertThat(need.agreement(id).visits()).extracting(Visit::date).last().isEqualTo(LocalDate.of(2027, 1, 19));
    }

    @Test
    void closingTakesEverythingBack() {
        var need = Given.climbed();
        var proposal = Given.accepted(need);
        need.close("Det ordnet seg", RESIDENT);
        assertThat(need.proposal(proposal).status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(need.holdsCapacityFor(proposal)).isFalse();
        late("need.refused.closed", () -> Given.asked(need, SPIKES));
    }

    @Test
    void isSentToTheMunicipalityOnlyPastTheLowerStepsAndOnce() {
        var need = Given.need();
        refused("need.refused.lower-step-first", () -> need.sendToMunicipality(RESIDENT));
        need.leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, RESIDENT);
        need.leave(LadderStep.NEIGHBOURHOOD, Outcome.NOT_SUITABLE, "Vil ikke spørre naboer", RESIDENT);
        need.leave(LadderStep.DIGITAL, Outcome.NOTHING_HERE, null, RESIDENT);
        need.sendToMunicipality(RESIDENT);
        need.sendToMunicipality(RESIDENT);
        assertThat(need.history())
                .filteredOn(e -> e.what() == Happening.SENT_TO_MUNICIPALITY)
                .hasSize(1);
    }

    @Test
    void hasWaitedTooLongByItsUrgency() {
        var today = Given.need(Given.wish(Frequency.ONCE, Urgency.TODAY));
        var week = Given.need(Given.wish(Frequency.ONCE, Urgency.THIS_WEEK));
        var whenever = Given.need(Given.wish(Frequency.ONCE, Urgency.WHENEVER));
        var twoDays = MONDAY.plus(Duration.ofDays(2));
        assertThat(today.hasWaitedTooLong(twoDays)).isTrue();
        assertThat(week.hasWaitedTooLong(twoDays)).isFalse();
        assertThat(week.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(4)))).isTrue();
        assertThat(whenever.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(13)))).isFalse();
        assertThat(whenever.hasWaitedTooLong(MONDAY.plus(Duration.ofDays(15)))).isTrue();
    }

    @Test
    void aLapseIsNoContact() {
        var need = Given.climbed();
        Given.asked(need);
        var later = MONDAY.plus(Duration.ofDays(3));
        need.lapseWhatIsDue(Act.program(later));
        assertThat(need.lastContact()).isEqualTo(MONDAY);
        assertThat(need.hasWaitedTooLong(later)).isTrue();
    }

    @Test
    void aWordIsNeededWhenThereIsNoKind() {
        refused(
                "need.refused.what-is-missing",
                () -> new NewNeed(
                        null,
                        " ",
                        Frequency.ONCE,
                        Urgency.TODAY,
                        no.heime.shared.WeekTimes.ANY,
                        Given.LELAND,
                        ForWhom.ME,
                        null,
                        no.heime.shared.Language.NB));
    }

    @Test
    void staffNameTheKindAndEmptyStepsAreLookedAtAgain() {
        var need = Given.need();
        need.passEmpty(LadderStep.SELF, Act.program(MONDAY));
        need.setKind(Given.SNOW, Act.caseWorker(KARI, MONDAY));
        assertThat(need.ladder().now()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void anUnknownQuestionIsNotFound() {
        var need = Given.need();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> need.proposal(new ProposalId(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }

    private static void done(Need need, AgreementId id) {
        visit(need, id, v -> v.done(LocalDate.of(2026, 11, 24)));
    }

    private static void visit(Need need, AgreementId id, java.util.function.UnaryOperator<Visit> become) {
        var visit = need.agreement(id).visits().getFirst().id();
        need.visit(id, Happening.VISIT_DONE, a -> a.changing(visit, become), null, visits(), HELPER);
    }
}
