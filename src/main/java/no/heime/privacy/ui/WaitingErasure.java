package no.heime.privacy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.heime.identity.Obstacle;
import no.heime.privacy.Erasure;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;

/** That I am to be erased, on which day, and the way back; and what holds it up when its day has come. */
final class WaitingErasure extends Div {

    /** @param day in words */
    WaitingErasure(Erasure erasure, String day, List<Obstacle> obstacles, Runnable regret) {
        addClassName("stack");
        if (erasure.isBegun()) {
            add(Notice.info(Say.text("erasure.begun")));
            return;
        }
        String sentence = erasure.isHeldUp() ? Say.text("erasure.held-up") : Say.text("erasure.waits", day);
        add(Notice.info(sentence, Action.quiet(Say.text("erasure.regret"), regret)));
        obstacles.forEach(obstacle -> add(notice(obstacle)));
    }

    /** What has to be done first, with the way there when she can do it herself. */
    static Notice notice(Obstacle obstacle) {
        String what = Say.phrase(obstacle.what());
        String address = obstacle.address();
        return address == null
                ? Notice.info(what)
                : Notice.info(what, WayTo.inText(address, Say.text("erasure.first.way")));
    }
}
