package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;

/** «Jeg trenger ikke dette lenger»: asked once more, since those who were asked are told that it is over. */
final class CloseNeed extends Div {

    CloseNeed(Reader reader, Runnable close) {
        addClassName("close-need");
        ValueSignal<Boolean> asking = new ValueSignal<>(false);
        Action ask = Action.link(Say.text(reader.key("need.view.close")), () -> asking.set(true));
        ask.bindVisible(asking.map(is -> !is));
        Confirmation sure = new Confirmation(
                Say.text("need.view.close.sure"),
                Say.text("need.view.close.yes"),
                close,
                Say.text("need.view.close.no"),
                () -> asking.set(false));
        sure.bindVisible(asking);
        add(ask, sure);
    }
}
