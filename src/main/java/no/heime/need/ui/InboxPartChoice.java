package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import no.heime.need.Inbox;
import no.heime.need.InboxPart;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** Which part of the inbox one looks at, each with how much there is of it. */
final class InboxPartChoice extends Div {

    private final Choice choice = new Choice();
    private boolean filling;

    InboxPartChoice(Consumer<InboxPart> chosen) {
        for (InboxPart part : InboxPart.values()) {
            choice.option(part.name(), "");
        }
        choice.addValueChangeListener(change -> {
            if (!filling) {
                chosen.accept(named(change.getValue()).orElse(InboxPart.ALL));
            }
        });
        add(new Field(Say.text("need.inbox.part"), choice));
    }

    void show(Inbox inbox, InboxPart part) {
        for (InboxPart one : InboxPart.values()) {
            choice.say(one.name(), name(inbox, one));
        }
        filling = true;
        choice.choose(part.name());
        filling = false;
    }

    /** How much there is of it is only said when all are there to be counted. */
    private static String name(Inbox inbox, InboxPart part) {
        String name = Say.text("need.inbox.part." + part);
        return inbox.hasMore()
                ? name
                : Say.text("need.inbox.part.of", name, inbox.rows(part).size());
    }

    /** The part that is called so in an address; empty when there is none. */
    static Optional<InboxPart> named(String written) {
        for (InboxPart part : InboxPart.values()) {
            if (part.name().equals(written)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
