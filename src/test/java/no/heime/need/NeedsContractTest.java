package no.heime.need;

import static no.heime.need.Given.ASTRID;
import static no.heime.need.Given.JONAS;
import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.OFFER;
import static no.heime.need.Given.SNOW_GROUP;
import static no.heime.need.Given.SPIKES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.heime.municipality.District;
import no.heime.municipality.DistrictId;
import no.heime.shared.LadderStep;
import no.heime.shared.WeekTimes;
import no.heime.shared.store.OnEmbedded;
import no.heime.shared.store.OnMongod;
import no.heime.shared.store.StoreContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

abstract class NeedsContract extends StoreContract {

    /** Asked on Monday at eight about something for today. */
    private static final Instant TODAYS_ANSWER = MONDAY.plus(Duration.ofHours(4));

    @Autowired
    Needs needs;

    @Test
    void aNeedWithAllThatHappenedIsReadBackAsItWasStored() {
        var need = Given.climbed();
        need.climbing().take(LadderStep.SELF, SPIKES, "Brodder", Act.resident(ASTRID, MONDAY));
        var agreement = Given.agreed(need);
        needs.save(need);
        var read = needs.get(need.id());
        assertThat(read).usingRecursiveComparison().isEqualTo(need);
        assertThat(read.agreement(agreement).visits()).hasSize(1);
    }

    @Test
    void aDistrictIsUsedWhenSomebodyThereHasAskedForHelp() {
        needs.save(Given.need());
        assertThat(needs.isIn(district("leirfjord-leland"))).isTrue();
        assertThat(needs.isIn(district("leirfjord-bardal"))).isFalse();
    }

    private static District district(String slug) {
        return new District(new DistrictId(slug), "1822", slug, 66, 12.9, List.of("8890"));
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        var need = needs.save(Given.need());
        var mine = needs.get(need.id());
        var yours = needs.get(need.id());
        needs.save(mine);
        assertThatThrownBy(() -> needs.save(yours)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theSameIdIsStoredOnce() {
        var need = needs.save(Given.need());
        var again = Need.register(need.id(), JONAS, "1822", Given.wish(), Act.resident(JONAS, MONDAY));
        assertThatThrownBy(() -> needs.save(again)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theInboxHasTheUrgentFirstThenThoseWithoutContactForLongest() {
        var calm = stored("1822", Urgency.WHENEVER, 90);
        var fresh = stored("1822", Urgency.TODAY, 10);
        var old = stored("1822", Urgency.TODAY, 50);
        stored("1820", Urgency.TODAY, 99);
        var closed = Given.need();
        closed.closing().close(null, Act.resident(ASTRID, MONDAY));
        needs.save(closed);
        assertThat(needs.inbox("1822")).extracting(Need::id).containsExactly(old.id(), fresh.id(), calm.id());
    }

    @Test
    void aResidentFindsHerOwnNewestFirst() {
        var older = stored("1822", Urgency.TODAY, 10);
        var newer = stored("1822", Urgency.TODAY, 5);
        assertThat(needs.of(ASTRID)).extracting(Need::id).containsExactly(newer.id(), older.id());
        assertThat(needs.of(JONAS)).isEmpty();
    }

    @Test
    void whoeverIsAskedFindsTheNeedUntilItIsAnsweredWithNo() {
        var need = Given.climbed();
        var proposal = Given.asked(need);
        needs.save(need);
        assertThat(needs.concerning(JONAS)).hasSize(1);
        assertThat(needs.concerning(ASTRID)).isEmpty();
        var fresh = needs.get(need.id());
        fresh.asking().decline(proposal, DeclineReason.BUSY, null, Act.helper(JONAS, MONDAY));
        needs.save(fresh);
        assertThat(needs.concerning(JONAS)).isEmpty();
    }

    @Test
    void coordinatorsFindWhatTheirOrganisationIsAsked() {
        var need = Given.climbed();
        var question = new Question(
                OFFER,
                LadderStep.NEIGHBOURHOOD,
                Asked.organisation(SNOW_GROUP),
                null,
                Given.offered("Snø", WeekTimes.ANY),
                60);
        need.asking().propose(new ProposalId(UUID.randomUUID()), question, Given.OSLO, Act.resident(ASTRID, MONDAY));
        needs.save(need);
        assertThat(needs.concerning(List.of(SNOW_GROUP))).hasSize(1);
        assertThat(needs.concerning(List.of())).isEmpty();
    }

    @Test
    void questionsThatWaitedTooLongAreFound() {
        var need = Given.climbed();
        Given.asked(need);
        needs.save(need);
        assertThat(needs.withQuestionsDue(TODAYS_ANSWER.minusSeconds(1))).isEmpty();
        assertThat(needs.withQuestionsDue(TODAYS_ANSWER)).hasSize(1);
    }

    @Test
    void aYesThatTheResidentLetsWaitTooLongIsFound() {
        var need = Given.climbed();
        Given.accepted(need);
        needs.save(need);
        assertThat(needs.withQuestionsDue(TODAYS_ANSWER)).isEmpty();
        assertThat(needs.withQuestionsDue(MONDAY.plus(Duration.ofDays(7)))).hasSize(1);
    }

    @Test
    void aQuestionThatWasStoredWithoutItsTimeWaitsForTwoDaysAndIsFoundOnceThatIsWrittenDown() {
        var need = Given.climbed();
        var asked = Given.asked(need);
        needs.save(need);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(need.id())),
                new Update().unset("proposals.0.lapsesAt"),
                Need.class);
        var after = MONDAY.plus(Duration.ofHours(48));
        assertThat(needs.get(need.id()).proposal(asked).lapsesAt()).isEqualTo(after);
        assertThat(needs.withQuestionsDue(after)).isEmpty();

        var migration = new QuestionsKeepTheirTime(needs);
        migration.run();
        migration.run();

        assertThat(needs.withQuestionsDue(after)).extracting(Need::id).containsExactly(need.id());
        assertThat(needs.withQuestionsDue(after.minusSeconds(1))).isEmpty();
    }

    @Test
    void thatIsWrittenDownForManyAtOnceAndTakesNothingFromWhoChangesOneMeanwhile() {
        var stored = IntStream.range(0, 6)
                .mapToObj(n -> {
                    var need = Given.climbed();
                    Given.asked(need);
                    return needs.save(need);
                })
                .toList();
        var read = needs.get(stored.getFirst().id());
        store.updateMulti(
                Query.query(Criteria.where("_id")
                        .in(stored.stream().map(need -> need.id().value()).toList())),
                new Update().unset("proposals.0.lapsesAt"),
                Need.class);

        assertThat(timesAsked(() -> new QuestionsKeepTheirTime(needs).run())).isLessThan(4);

        assertThat(needs.withQuestionsDue(MONDAY.plus(Duration.ofHours(48)))).hasSize(6);
        assertThatThrownBy(() -> needs.save(read)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void weeklyHelpThatGoesOnIsFound() {
        var weekly = Given.need(Given.wish(Frequency.WEEKLY, Urgency.THIS_WEEK));
        weekly.climbing().leave(LadderStep.SELF, Outcome.TRIED, null, Act.resident(ASTRID, MONDAY));
        Given.agreed(weekly);
        needs.save(weekly);
        var once = Given.climbed();
        Given.agreed(once);
        needs.save(once);
        assertThat(needs.weeklyAgreed()).containsExactly(weekly.id());
    }

    @Test
    void whoHasBeenAskedBeforeIsKnown() {
        var need = Given.climbed();
        Given.asked(need);
        needs.save(need);
        assertThat(needs.askedAmong(List.of(OFFER, SPIKES))).containsExactly(OFFER);
    }

    private Need stored(String municipality, Urgency urgency, int hoursAgo) {
        var at = MONDAY.minus(Duration.ofHours(hoursAgo));
        return needs.save(Need.register(
                new NeedId(UUID.randomUUID()),
                ASTRID,
                municipality,
                Given.wish(Frequency.ONCE, urgency),
                Act.resident(ASTRID, at)));
    }
}

@OnEmbedded
class NeedsOnEmbeddedTest extends NeedsContract {}

@OnMongod
class NeedsOnMongodTest extends NeedsContract {}
