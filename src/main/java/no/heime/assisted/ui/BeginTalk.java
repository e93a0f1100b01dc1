package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import no.heime.assisted.TalkId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;

/** Begins a talk with somebody who is known, or does what she asks for: her yes in words, and one thing to do. */
final class BeginTalk extends Div {

    /** Begins it with what she said. */
    @FunctionalInterface
    interface Begins {
        void with(TalkId id, String said);
    }

    private final AllThatIsWrong wrong = new AllThatIsWrong();
    private final SheSaidYes yes;
    private final TalkId id;

    BeginTalk(Ids ids, Begins begins, Runnable begun) {
        this(
                ids,
                new SheSaidYes("talk.read-aloud.known"),
                press -> Action.primary(Say.text("talk.begin"), press),
                begins,
                begun);
    }

    /** @param button of what she asks for, given what happens when it is pressed */
    BeginTalk(Ids ids, SheSaidYes yes, Function<Runnable, Action> button, Begins begins, Runnable begun) {
        this.yes = yes;
        id = new TalkId(ids.next());
        addClassName("stack");
        Attempt attempt = new Attempt();
        add(wrong, yes, attempt, button.apply(() -> attempt.to(() -> begin(begins, begun))));
    }

    private void begin(Begins begins, Runnable begun) {
        yes.well();
        if (wrong.says(yes.wrong())) {
            return;
        }
        try {
            begins.with(id, yes.words());
            begun.run();
        } catch (DomainException refused) {
            if (!yes.trouble(refused)) {
                throw refused;
            }
        }
    }
}
