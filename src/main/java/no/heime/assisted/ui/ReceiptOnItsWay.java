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
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** Whether she wants a receipt by SMS or e-mail: she is asked aloud, and nothing is sent before she has said yes. */
final class ReceiptOnItsWay extends Div {

    private final YesBox yes = new YesBox(Say.text("talk.send.yes"));
    private final Attempt attempt = new Attempt();
    private final Toast toast = new Toast();
    private final BiFunction<Reach.Post, Boolean, Outcome> send;

    ReceiptOnItsWay(List<Reach> ways, BiFunction<Reach.Post, Boolean, Outcome> send) {
        this.send = send;
        addClassName("stack");
        Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text("talk.send.aloud")));
        aloud.addClassName("read-aloud");
        add(aloud, yes, attempt);
        ways.forEach(way -> add(button(way)));
        add(toast);
    }

    private Action button(Reach way) {
        String to = way.to();
        String key = "talk.send." + way.post();
        String words = to == null ? Say.text(key + ".hers") : Say.text(key, to);
        Action[] pressed = new Action[1];
        pressed[0] = Action.quiet(words, () -> whenSheSaidYes(() -> sent(way.post(), pressed[0])));
        return pressed[0];
    }

    /** That it is missing is said at its box, which gets the focus. */
    private void whenSheSaidYes(Runnable sends) {
        attempt.removeAll();
        if (yes.isTicked()) {
            sends.run();
        } else {
            yes.wrong(Say.text("talk.send.yes.missing"));
            Focus.into(yes, yes.tick());
        }
    }

    private void sent(Reach.Post post, Action pressed) {
        attempt.to(() -> sendOn(post), () -> {
            pressed.setVisible(false);
            toast.sayInstead(Say.text("talk.send.done." + post));
        });
    }

    private void sendOn(Reach.Post post) {
        Outcome outcome = send.apply(post, yes.isTicked());
        if (outcome != Outcome.SENT) {
            throw DomainException.conflict(
                    switch (outcome) {
                        case ENOUGH -> "talk.send.refused.enough";
                        case UNKNOWN -> "talk.send.refused.unknown";
                        default -> "talk.send.refused";
                    });
        }
    }
}
