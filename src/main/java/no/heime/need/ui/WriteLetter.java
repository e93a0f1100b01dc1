package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * «Skriv til innbyggeren»: staff say what they do about it, or what she has to know. And «Skriv til kommunen»: she answers,
 * or says what they have to know.
 */
final class WriteLetter extends Div {

    static final int WORDS_MAX = 500;

    private final Letter letter;
    private final @Nullable Paragraph sent;

    /** @param send takes the words, and where it is said when they are refused */
    WriteLetter(Letter letter, Reader writer, BiConsumer<String, Field> send) {
        this.letter = letter;
        ValueSignal<Boolean> open = new ValueSignal<>(letter.isBegun());
        Words words = new Words(WORDS_MAX);
        words.setValue(letter.words());
        words.addValueChangeListener(changed -> letter.write(changed.getValue()));
        Div writing = new Div();
        Action opening = Action.quiet(Say.text(writer.key("need.view.write")), () -> {
            letter.begin();
            open.set(true);
            Focus.into(writing, words);
        });
        Field field =
                new Field(Say.text("need.view.write.words"), words).hint(Say.text(writer.key("need.view.write.seen")));
        writing.add(
                field,
                Action.primary(Say.text("need.view.write.send"), () -> send.accept(words.written(), field)),
                Action.link(Say.text("need.view.write.leave"), () -> {
                    letter.leave();
                    open.set(false);
                    Focus.on(opening);
                }));
        writing.addClassNames("why", "stack");
        writing.bindVisible(open.map(is -> is));
        sent = letter.takeSent() ? new Paragraph(Say.text(writer.key("need.view.written.said"))) : null;
        if (sent != null) {
            sent.addClassName("just-sent");
            add(sent);
        }
        add(opening, writing);
    }

    /** What says that the words above it are sent, right after that. */
    Optional<Paragraph> sent() {
        return Optional.ofNullable(sent);
    }

    /** Whether somebody is in the middle of writing, so that nothing may be drawn anew under her hands. */
    boolean isOpen() {
        return letter.isBegun();
    }
}
