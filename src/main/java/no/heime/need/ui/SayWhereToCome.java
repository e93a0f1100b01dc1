package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.heime.need.AgreementService;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** The resident says where the helper is to come, changes it, or leaves nothing of it. */
final class SayWhereToCome extends Div {

    private final Div writing = new Div();
    private final Action opening;

    /** @param said what is told already */
    SayWhereToCome(@Nullable String said, Consumer<String> say) {
        addClassName("say-where");
        Words words = new Words(AgreementService.WHERE_MAX);
        words.setValue(said == null ? "" : said);
        opening = Action.quiet(Say.text(said == null ? "agreement.where.say" : "agreement.where.change"), () -> {
            writing.setVisible(true);
            Focus.into(writing, words);
        });
        Div answers = new Div(
                Action.primary(Say.text("agreement.where.save"), () -> say.accept(words.written())),
                Action.quiet(Say.text("agreement.where.leave"), () -> {
                    close();
                    focus();
                }));
        answers.addClassNames("actions", "wide");
        writing.addClassNames("why", "stack");
        writing.setVisible(false);
        writing.add(
                new Field(Say.text("agreement.where.words"), words).hint(Say.text("agreement.where.sees")), answers);
        add(opening, writing);
    }

    boolean isBeingWritten() {
        return writing.isVisible();
    }

    void close() {
        writing.setVisible(false);
    }

    void focus() {
        Focus.on(opening);
    }
}
