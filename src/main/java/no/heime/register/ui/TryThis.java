package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Det prøver jeg», and when it is said, the way back to the need it is for. */
final class TryThis extends Div {

    private final Attempt attempt = new Attempt();
    private final String need;

    TryThis(String need, Runnable take) {
        this.need = need;
        addClassName("stack");
        add(attempt, Action.primary(Say.text("register.view.i-try-this"), () -> {
            if (attempt.to(take)) {
                taken();
            }
        }));
    }

    private void taken() {
        Notice taken = Notice.info(Say.text("register.view.taken"));
        removeAll();
        add(taken, WayTo.asButton("/behov/" + need, Say.text("register.view.to-need"), Tone.PRIMARY));
        Focus.onText(taken);
    }
}
