package no.heime.register.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.function.Consumer;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** One entry that waits, all of it, as others will see it, and the three things staff can do. */
final class EntryToModerate extends Article {

    private static final int WORDS_MAX = 500;

    /** What staff can do with an entry. */
    interface Decisions {
        void approve(RegisterEntry entry);

        void returnWith(RegisterEntry entry, String comment);

        void hide(RegisterEntry entry, String reason);
    }

    private final ValueSignal<String> writing = new ValueSignal<>("");

    EntryToModerate(RegisterEntry entry, String who, EntryInWords words, Decisions decisions) {
        addClassName("to-moderate");
        var content = entry.content();
        Div head = new Div(new Glyph(entry.step(), words.icon(content)), new H2(entry.title()));
        head.addClassName("entry-head");
        Paragraph by = new Paragraph(Say.dotted(words.sort(content), who));
        by.addClassName("meta");
        Paragraph description = new Paragraph(content.description());
        description.addClassName("description");
        add(head, by, description, new Facts(words).of(content), actions(entry, decisions));
        add(words("return", comment -> decisions.returnWith(entry, comment)));
        add(words("hide", reason -> decisions.hide(entry, reason)));
    }

    private Div actions(RegisterEntry entry, Decisions decisions) {
        Div actions = new Div(
                about(Action.primary(Say.text("register.moderate.approve"), () -> decisions.approve(entry)), entry),
                about(Action.quiet(Say.text("register.moderate.return"), () -> writing.set("return")), entry),
                about(Action.link(Say.text("register.moderate.hide"), () -> writing.set("hide")), entry));
        actions.addClassName("actions");
        return actions;
    }

    private static Action about(Action action, RegisterEntry entry) {
        return action.about(action.getText() + ": " + entry.title());
    }

    private Div words(String what, Consumer<String> send) {
        Words own = new Words(WORDS_MAX);
        Div room = new Div(
                new Field(Say.text("register.moderate.words." + what), own)
                        .hint(Say.text("register.moderate.words.seen")),
                Action.primary(Say.text("register.moderate.send." + what), () -> send.accept(own.written())));
        room.addClassName("why");
        room.bindVisible(writing.map(now -> now.equals(what)));
        return room;
    }
}
