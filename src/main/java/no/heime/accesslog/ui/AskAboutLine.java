package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.function.BiConsumer;
import no.heime.accesslog.LineQuestion;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** «Spør kommunen»: opens room for a question about what somebody looked at on a day, and closes it again. */
final class AskAboutLine extends Div {

    /**
     * @param about who looked and on which day, for somebody who does not see what the button stands beside
     * @param send takes her words, and where it is said when they are refused
     */
    AskAboutLine(String about, BiConsumer<String, Field> send) {
        addClassName("stack");
        ValueSignal<Boolean> open = new ValueSignal<>(false);
        Words words = new Words(LineQuestion.MAX_WORDS);
        Field field = new Field(Say.text("looked.ask.words"), words).hint(Say.text("looked.ask.reads"));
        Div room = new Div();
        Action ask = Action.link(Say.text("looked.ask"), () -> {
            open.set(true);
            Focus.into(room, words);
        });
        ask.about(ask.getText() + ": " + about);
        Div actions = new Div(
                Action.primary(Say.text("looked.ask.send"), () -> send.accept(words.written(), field)),
                Action.link(Say.text("looked.ask.leave"), () -> {
                    open.set(false);
                    Focus.on(ask);
                }));
        actions.addClassName("actions");
        room.add(field, actions);
        room.addClassNames("why", "stack");
        room.bindVisible(open.map(is -> is));
        ask.bindVisible(open.map(is -> !is));
        add(ask, room);
    }
}
