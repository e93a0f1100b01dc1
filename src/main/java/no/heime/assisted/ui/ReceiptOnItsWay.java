package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Toast;

/** Whether she wants a receipt by SMS or e-mail: she is asked aloud, and nothing is sent before she has said yes. */
final class ReceiptOnItsWay extends Div {

    private final Tick yes = new Tick();
    private final Attempt attempt = new Attempt();
    private final Toast toast = new Toast();
    private final BiFunction<Reach.Post, Boolean, Outcome> send;

    ReceiptOnItsWay(List<Reach> ways, BiFunction<Reach.Post, Boolean, Outcome> send) {
        this.send = send;
        addClassName("stack");
        Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text("talk.send.aloud")));
        aloud.addClassName("read-aloud");
        add(aloud, yes.saying(Say.text("talk.send.yes")), attempt);
        ways.forEach(way -> add(button(way)));
        add(toast);
    }

    private Action button(Reach way) {
        String to = way.to();
        String key = "talk.send." + way.post();
        String words = to == null ? Say.text(key + ".hers") : Say.text(key, to);
        Action[] pressed = new Action[1];
        pressed[0] = Action.quiet(
                words,
                () -> attempt.to(() -> sendOn(way.post()), () -> {
                    pressed[0].setVisible(false);
                    toast.sayInstead(Say.text("talk.send.done." + way.post()));
                }));
        return pressed[0];
    }

    private void sendOn(Reach.Post post) {
        Outcome outcome = send.apply(post, yes.getValue());
        if (outcome != Outcome.SENT) {
            throw DomainException.conflict(
                    outcome == Outcome.ENOUGH ? "talk.send.refused.enough" : "talk.send.refused");
        }
    }
}
