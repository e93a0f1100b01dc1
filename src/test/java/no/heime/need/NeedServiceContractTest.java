package no.heime.need;

import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.heime.shared.LadderStep;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.taxonomy.KindId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A need from when it is registered until it is met or closed, on every store. */
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
}

@OnEmbedded
class NeedServiceOnEmbeddedTest extends NeedServiceContract {}

@OnMongod
class NeedServiceOnMongodTest extends NeedServiceContract {}
