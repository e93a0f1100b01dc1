package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;

/** «Jeg trenger ikke dette lenger»: asked once more only where others are told that it is over, which none can undo. */
final class CloseNeed extends Div {

    /** @param quietly whether it can be undone */
    CloseNeed(Reader reader, boolean quietly, Runnable close) {
        addClassName("close-need");
        String text = Say.text(reader.key("need.view.close"));
        if (quietly) {
            add(Action.link(text, close));
            return;
        }
        Action ask = Action.link(text, () -> {});
        Confirmation sure = new Confirmation(
                ask,
                Say.text("need.view.close.sure"),
                Say.text("need.view.close.yes"),
                close,
                Say.text("need.view.close.no"));
        add(ask, sure);
    }
}
