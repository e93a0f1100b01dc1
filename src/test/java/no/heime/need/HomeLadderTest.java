package no.heime.need;

import static no.heime.need.Given.MONDAY;
import static no.heime.need.Given.SPIKES;
import static no.heime.need.Refusal.late;
import static no.heime.need.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.heime.shared.LadderStep;
import org.junit.jupiter.api.Test;

class HomeLadderTest {

    private final HomeLadder ladder = HomeLadder.fromTheGround();

    @Test
    void startsWithWhatOneCanDoOneself() {
        assertThat(ladder.now()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void climbsWhenAStepWasTried() {
        var climbed = ladder.leave(LadderStep.SELF, Outcome.TRIED, "Hjalp litt", MONDAY);
        assertThat(climbed.now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(climbed.at(LadderStep.SELF).words()).isEqualTo("Hjalp litt");
    }

    @Test
    void standsWhereItHelpedAndNobodyClimbsOnFromThere() {
        var helped = ladder.leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY)
                .leave(LadderStep.NEIGHBOURHOOD, Outcome.HELPED, null, MONDAY);
        assertThat(helped.now()).isEqualTo(LadderStep.DIGITAL);
        assertThat(helped.standsAt()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(helped.place(LadderStep.NEIGHBOURHOOD)).isEqualTo(StepPlace.PAST);
        assertThat(helped.place(LadderStep.DIGITAL)).isEqualTo(StepPlace.AHEAD);
    }

    @Test
    void saysOfEachStepWhetherItIsPastNowOrAhead() {
        var climbed = ladder.leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY);
        assertThat(climbed.standsAt()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(climbed.place(LadderStep.SELF)).isEqualTo(StepPlace.PAST);
        assertThat(climbed.place(LadderStep.NEIGHBOURHOOD)).isEqualTo(StepPlace.NOW);
        assertThat(climbed.place(LadderStep.MUNICIPALITY)).isEqualTo(StepPlace.AHEAD);
    }

    @Test
    void doesNotLeaveAStepBeforeTheLowerOnesAreLeft() {
        refused("need.refused.lower-step-first", () -> ladder.leave(LadderStep.DIGITAL, Outcome.TRIED, null, MONDAY));
    }

    @Test
    void doesNotLeaveAStepTwice() {
        var climbed = ladder.leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY);
        late("need.refused.step-is-left", () -> climbed.leave(LadderStep.SELF, Outcome.HELPED, null, MONDAY));
    }

    @Test
    void wantsToKnowWhyAStepDoesNotSuit() {
        refused("need.refused.reason-missing", () -> ladder.leave(LadderStep.SELF, Outcome.NOT_SUITABLE, " ", MONDAY));
    }

    @Test
    void neverDecidesAboutTheHospital() {
        refused(
                "need.refused.hospital-is-information",
                () -> ladder.leave(LadderStep.HOSPITAL, Outcome.HELPED, null, MONDAY));
        refused("need.refused.hospital-is-information", () -> ladder.requireReached(LadderStep.HOSPITAL, Set.of()));
    }

    @Test
    void doesNotGoPastAStepThatIsNeitherLeftNorBeingTried() {
        refused("need.refused.lower-step-first", () -> ladder.requireReached(LadderStep.NEIGHBOURHOOD, Set.of()));
    }

    @Test
    void letsPeopleBeAskedWhileSomethingIsTriedAtHome() {
        var trying = ladder.take(LadderStep.SELF, new TakenResource(SPIKES, "Brodder", MONDAY));
        trying.requireReached(LadderStep.NEIGHBOURHOOD, Set.of());
        assertThat(trying.now()).isEqualTo(LadderStep.SELF);
    }

    @Test
    void remembersWhatWasTakenWhenTheStepIsLeft() {
        var tried = ladder.take(LadderStep.SELF, new TakenResource(SPIKES, "Brodder", MONDAY))
                .leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY);
        assertThat(tried.at(LadderStep.SELF).taken()).hasSize(1);
        assertThat(tried.hasTaken(SPIKES)).isTrue();
    }

    @Test
    void endsAtTheHospitalWhenAllElseIsLeft() {
        var all = ladder;
        for (var step : LadderStep.values()) {
            if (step != LadderStep.HOSPITAL) {
                all = all.leave(step, Outcome.NOTHING_HERE, null, MONDAY);
            }
        }
        assertThat(all.now()).isEqualTo(LadderStep.HOSPITAL);
    }

    @Test
    void opensEmptyStepsAgainButNotTriedOnes() {
        var left = ladder.leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY)
                .leave(LadderStep.NEIGHBOURHOOD, Outcome.NOTHING_HERE, null, MONDAY);
        assertThat(left.reopenEmpty().now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(left.reopenEmpty().at(LadderStep.SELF).isLeft()).isTrue();
    }

    @Test
    void opensOneEmptyStepAgainWhenSomethingIsFoundThere() {
        var left = ladder.leave(LadderStep.SELF, Outcome.NOTHING_HERE, null, MONDAY)
                .leave(LadderStep.NEIGHBOURHOOD, Outcome.NOTHING_HERE, null, MONDAY);
        var found = left.reopenEmpty(LadderStep.NEIGHBOURHOOD);
        assertThat(found.now()).isEqualTo(LadderStep.NEIGHBOURHOOD);
        assertThat(found.at(LadderStep.SELF).isLeft()).isTrue();
        var tried = ladder.leave(LadderStep.SELF, Outcome.TRIED, null, MONDAY);
        assertThat(tried.reopenEmpty(LadderStep.SELF)).isEqualTo(tried);
    }
}
