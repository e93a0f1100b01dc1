package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** What somebody was writing when she could no more, such as when the need was closed: it cannot be sent any more, but copied, until they put it away. */
final class UnsentLetter extends Div {

    /** @param why it is not sent */
    UnsentLetter(Letter letter, String why, Runnable putAway) {
        addClassNames("why", "stack");
        Words words = new Words(WriteLetter.WORDS_MAX);
        words.setValue(letter.words());
        words.getElement().setAttribute("readonly", true);
        add(
                new Field(why, words).hint(Say.text("need.view.write.unsent.hint")),
                Action.link(Say.text("need.view.write.unsent.away"), () -> {
                    letter.putAway();
                    removeFromParent();
                    putAway.run();
                }));
    }
}
