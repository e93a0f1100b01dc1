package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** «Skriv til innbyggeren»: staff say what they do about it, or what she has to know. */
final class WriteToResident extends Div {

    static final int WORDS_MAX = 500;

    private final Letter letter;

    WriteToResident(Letter letter, LadderActs acts) {
        this.letter = letter;
        ValueSignal<Boolean> open = new ValueSignal<>(letter.isBegun());
        Words words = new Words(WORDS_MAX);
        words.setValue(letter.words());
        words.addValueChangeListener(changed -> letter.write(changed.getValue()));
        Div writing = new Div();
        Action opening = Action.quiet(Say.text("need.view.write"), () -> {
            letter.begin();
            open.set(true);
            Focus.into(writing, words);
        });
        writing.add(
                new Field(Say.text("need.view.write.words"), words).hint(Say.text("need.view.write.seen")),
                Action.primary(Say.text("need.view.write.send"), () -> acts.write(words.written())),
                Action.link(Say.text("need.view.write.leave"), () -> {
                    letter.leave();
                    open.set(false);
                    Focus.on(opening);
                }));
        writing.addClassNames("why", "stack");
        writing.bindVisible(open.map(is -> is));
        add(opening, writing);
    }

    /** Whether somebody is in the middle of writing, so that nothing may be drawn anew under her hands. */
    boolean isOpen() {
        return letter.isBegun();
    }
}
