package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What the two sides do about their agreement is read back as they said it, on every store. */
abstract class AgreementContract extends NeedStoreContract {

    private LocalDate today;
    private EntryId offer;

    @BeforeEach
    void anOffer() {
        today = LocalDate.now(clock);
        offer = offer(120);
    }

    @Test
    void aVisitIsMovedByEitherSideButNotToADayThatHasBeen() {
        var need = registered();
        var agreement = agreed(need);
        var planned = visit(need, agreement);
        refused(
                "need.refused.day-is-past",
                () -> agreements.moveVisit(
                        jonas, need, agreement, planned.id(), today.minusDays(1), PartOfDay.EVENING));

        agreements.moveVisit(
                jonas, need, agreement, planned.id(), planned.date().plusDays(2), PartOfDay.EVENING);
        agreements.moveVisit(
                astrid, need, agreement, planned.id(), planned.date().plusDays(1), PartOfDay.MIDDAY);

        assertThat(visit(need, agreement))
                .isEqualTo(new Visit(
                        planned.id(),
                        planned.date().plusDays(1),
                        PartOfDay.MIDDAY,
                        VisitStatus.PLANNED,
                        planned.date(),
                        null));
        assertThat(happened(need)).endsWith(Happening.VISIT_MOVED, Happening.VISIT_MOVED);
    }

    @Test
    void aVisitThatNobodyCameToIsSaidOnItsDayAndEndsWhatWasAgreed() {
        var need = registered();
        var agreement = agreed(need);
        var visit = visit(need, agreement).id();
        agreements.moveVisit(astrid, need, agreement, visit, today.plusDays(1), PartOfDay.MORNING);
        refused("need.refused.visit-not-yet", () -> agreements.noShow(astrid, need, agreement, visit));
        agreements.moveVisit(astrid, need, agreement, visit, today, PartOfDay.MORNING);

        agreements.noShow(astrid, need, agreement, visit);

        assertThat(visit(need, agreement).status()).isEqualTo(VisitStatus.NO_SHOW);
        assertThat(partyScreens.agreement(jonas, need, agreement).asksMe()).isTrue();
        assertThat(happened(need)).endsWith(Happening.VISIT_NO_SHOW, Happening.AGREEMENT_ENDED);
        assertThat(free(offer)).isEqualTo(120);
    }

    @Test
    void aCancelledWeekKeepsItsReasonAndAnotherIsPlanned() {
        var need = new NeedId(ids.next());
        service.register(astrid, need, Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK, "MONDAY_MORNING"), null);
        var agreement = agreed(need);
        var before = partyScreens.agreement(jonas, need, agreement).visits();

        agreements.cancelVisit(jonas, need, agreement, before.getFirst().id(), "Ferga går ikke");

        var after = partyScreens.agreement(astrid, need, agreement).visits();
        assertThat(after.getFirst().status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(after.getFirst().words()).isEqualTo("Ferga går ikke");
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getLast().date()).isEqualTo(before.getLast().date().plusWeeks(1));
        assertThat(partyScreens.agreement(astrid, need, agreement).over()).isFalse();
    }

    @Test
    void whoDidNotHelpIsNotSaidToHaveHelpedBefore() {
        var need = registered();
        var agreement = agreed(need);
        agreements.end(astrid, need, agreement);
        agreements.answer(astrid, need, agreement, Scale.NO, Scale.YES, false, null);

        var next = story(registered()).at(LadderStep.NEIGHBOURHOOD).candidates().getFirst();

        assertThat(next.entry()).isEqualTo(offer);
        assertThat(next.reasons()).noneMatch(Reason.HelpedBefore.class::isInstance);
    }

    @Test
    void whereToComeIsReadByTheTwoSidesAndNobodyElse() {
        var need = registered();
        var earlier = agreed(need);
        agreements.end(jonas, need, earlier);
        var per = person("Per Vik", "per");
        var agreement = agreed(need, per);
        agreements.sayWhereToCome(astrid, need, agreement, " Leinesveien 4, blå dør ");

        assertThat(partyScreens.agreement(astrid, need, agreement).whereToCome())
                .isEqualTo("Leinesveien 4, blå dør");
        assertThat(partyScreens.agreement(per, need, agreement).whereToCome()).isEqualTo("Leinesveien 4, blå dør");
        for (var who : List.of(stranger, nils, kari, jonas)) {
            refused("error.not-found", () -> partyScreens.agreement(who, need, agreement));
            refused("error.not-found", () -> agreements.sayWhereToCome(who, need, agreement, "Et annet sted"));
        }
        refused("error.not-found", () -> agreements.sayWhereToCome(per, need, agreement, "Et annet sted"));
        var stored = needs.get(need);
        assertThat(List.of(
                        screens.open(kari, need),
                        screens.open(astrid, need),
                        screens.inbox(kari, "1822"),
                        screens.mine(astrid),
                        partyScreens.agreement(jonas, need, earlier),
                        partyScreens.asked(
                                per, need, stored.agreement(agreement).proposal()),
                        stored.history(),
                        stored.outbox()))
                .noneMatch(seen -> seen.toString().contains("Leinesveien"));
        assertThat(happened(need)).endsWith(Happening.WHERE_SAID);
    }

    @Test
    void whereToComeIsChangedWhileTheAgreementRunsAndGoneWhenItIsOver() {
        var need = registered();
        var agreement = agreed(need);
        assertThat(where(need, agreement)).isNull();
        agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 4");
        agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 4");
        assertThat(happened(need)).containsOnlyOnce(Happening.WHERE_SAID);
        agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 14");
        agreements.moveVisit(
                astrid, need, agreement, visit(need, agreement).id(), today.plusDays(1), PartOfDay.MORNING);
        assertThat(where(need, agreement)).isEqualTo("Leinesveien 14");
        agreements.sayWhereToCome(astrid, need, agreement, " ");
        assertThat(where(need, agreement)).isNull();
        assertThat(happened(need)).endsWith(Happening.WHERE_TAKEN_BACK);
        refused("text.too-long", () -> agreements.sayWhereToCome(astrid, need, agreement, "x".repeat(201)));

        agreements.sayWhereToCome(astrid, need, agreement, "x".repeat(200));
        agreements.end(jonas, need, agreement);

        assertThat(needs.get(need).agreement(agreement).whereToCome()).isNull();
        assertThat(where(need, agreement)).isNull();
        refused(
                "need.refused.agreement-is-over",
                () -> agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 4"));
    }

    @Test
    void whereToComeIsGoneWhenTheNeedIsClosed() {
        var need = registered();
        var agreement = agreed(need);
        agreements.sayWhereToCome(astrid, need, agreement, "Leinesveien 4");
        service.close(kari, need, null);
        assertThat(needs.get(need).agreement(agreement).whereToCome()).isNull();
    }

    @Test
    void whatWasAgreedBeforeAnybodyCouldSayWhereIsStillRead() {
        var need = registered();
        var agreement = agreed(need);
        agreements.sayWhereToCome(astrid, need, agreement, "Storgata 1");
        assertThat(where(need, agreement)).isEqualTo("Storgata 1");
        store.updateFirst(
                Query.query(Criteria.where("_id").is(need)),
                new Update().unset("agreements.0.whereToCome"),
                Need.class);
        assertThat(where(need, agreement)).isNull();
    }

    private @Nullable String where(NeedId need, AgreementId agreement) {
        return partyScreens.agreement(jonas, need, agreement).whereToCome();
    }

    private AgreementId agreed(NeedId need, Actor helper) {
        var another = new EntryId(ids.next());
        register.register(helper, another, null, null, offer(offer).content());
        moderation.approve(kari, another, 0);
        var proposal = proposals.propose(kari, need, another);
        proposals.accept(helper, need, proposal);
        return proposals.confirm(astrid, need, proposal);
    }

    private AgreementId agreed(NeedId need) {
        var proposal = proposals.propose(kari, need, offer);
        proposals.accept(jonas, need, proposal);
        return proposals.confirm(astrid, need, proposal);
    }

    private Visit visit(NeedId need, AgreementId agreement) {
        return partyScreens.agreement(jonas, need, agreement).visits().getFirst();
    }

    private List<Happening> happened(NeedId need) {
        return needs.get(need).history().stream().map(HistoryEntry::what).toList();
    }
}

@OnEmbedded
class AgreementOnEmbeddedTest extends AgreementContract {}

@OnMongod
class AgreementOnMongodTest extends AgreementContract {}
