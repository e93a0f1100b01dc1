package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** Where one of my entries stands in the list. What was done with it is said there, so that nobody has to look for it. */
final class MyEntryInPlace extends Div {

    private final Toast done = new Toast();
    private final Div room = new Div();

    MyEntryInPlace(Card card) {
        addClassName("in-place");
        add(done, room);
        show(card);
    }

    /** As it is now. */
    void show(Card card) {
        room.removeAll();
        room.add(card);
    }

    /** It is not mine any more, or withdrawn. */
    void clear() {
        room.removeAll();
    }

    /** @param undo what the way back does; null where there is none */
    void say(String sentence, @Nullable Runnable undo) {
        if (undo == null) {
            done.sayInstead(sentence);
        } else {
            done.say(sentence, undo);
        }
        setVisible(true);
    }

    /** Something else was done: one thing is said at a time, and an empty place takes no room. */
    void hush() {
        done.clear();
        setVisible(room.getComponentCount() > 0);
    }
}
