package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.identity.TalkWay;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** How they talk: on the phone, unless another way is chosen. */
final class WayOfTalk extends Div {

    private final Choice ways = new Choice();

    WayOfTalk() {
        for (TalkWay way : TalkWay.values()) {
            ways.option(way.name(), Say.text("talk.way." + way));
        }
        ways.choose(TalkWay.PHONE.name());
        add(new Field(Say.text("talk.way"), ways));
    }

    TalkWay chosen() {
        return ways.getValue().isEmpty() ? TalkWay.PHONE : TalkWay.valueOf(ways.getValue());
    }
}
