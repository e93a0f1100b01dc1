package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;

/** «Jeg trenger ikke dette lenger»: asked once more, since those who were asked are told that it is over. */
final class CloseNeed extends Div {

    CloseNeed(Reader reader, Runnable close) {
        addClassName("close-need");
        Action ask = Action.link(Say.text(reader.key("need.view.close")), () -> {});
        Confirmation sure = new Confirmation(
                ask,
                Say.text("need.view.close.sure"),
                Say.text("need.view.close.yes"),
                close,
                Say.text("need.view.close.no"));
        add(ask, sure);
    }
}
