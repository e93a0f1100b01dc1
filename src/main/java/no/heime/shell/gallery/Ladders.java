package no.heime.shell.gallery;

import java.util.function.Function;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.CountedStairs;
import no.heime.shared.ui.Ladder;
import no.heime.shared.ui.Rung;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Steps;

/** Hjemmetrappa as it is met on the screens. */
final class Ladders {

    private Ladders() {}

    static Ladder explained() {
        return ladder(step -> {
            var rung = new Rung(step, placeOf(step));
            return step == LadderStep.DIGITAL ? rung.explained() : rung;
        });
    }

    /** What has been tried says how it went. */
    static Ladder climbed() {
        return ladder(step -> {
            var rung = new Rung(step, placeOf(step));
            return step.compareTo(LadderStep.DIGITAL) < 0
                    ? rung.outcome(
                            Say.text("need.view.outcome." + (step == LadderStep.SELF ? "TRIED" : "NOT_SUITABLE")))
                    : rung;
        });
    }

    /** What can be asked on the step that one stands on, the best first. */
    static Ladder withCandidates(Card best, Card another) {
        best.action(Action.primary(Say.text("need.view.ask"), () -> {}));
        another.action(Action.quiet(Say.text("need.view.ask"), () -> {}));
        return ladder(step -> {
            var rung = new Rung(step, placeOf(step));
            return step == LadderStep.DIGITAL ? rung.offer(best, another) : rung;
        });
    }

    /** Also a step that nothing stands on. */
    static CountedStairs counted() {
        var stairs = new CountedStairs();
        stairs.show(Say.text("need.inbox.stairs"), step -> 2L * (LadderStep.HOSPITAL.number() - step.number()));
        return stairs;
    }

    static Ladder fromHomeAndUp() {
        return ladder(step -> new Rung(step, Rung.Place.AHEAD).say(Steps.meaning(step)));
    }

    private static Ladder ladder(Function<LadderStep, Rung> drawn) {
        var ladder = new Ladder(Say.text("shared.ladder"));
        for (var step : LadderStep.values()) {
            ladder.rung(drawn.apply(step));
        }
        return ladder;
    }

    private static Rung.Place placeOf(LadderStep step) {
        var fromNow = step.compareTo(LadderStep.DIGITAL);
        return fromNow < 0 ? Rung.Place.PAST : fromNow == 0 ? Rung.Place.NOW : Rung.Place.AHEAD;
    }
}
