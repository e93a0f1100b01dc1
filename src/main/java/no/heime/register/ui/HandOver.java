package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.heime.identity.PersonId;
import no.heime.register.OwnEntries.Coordinator;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;

/** To whom an entry is handed over, in the place of what was pressed. Who there is to choose is asked for only then. */
final class HandOver extends Div {

    /** @param asked the button that leads here; it steps aside, and comes back with the focus when nothing is handed over */
    HandOver(Action asked, Supplier<List<Coordinator>> others, Consumer<PersonId> chosen) {
        String question = Say.text("register.hand-over.who");
        addClassNames("confirmation", "stack");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        setVisible(false);
        asked.addClickListener(pressed -> {
            List<Coordinator> coordinators = others.get();
            removeAll();
            asked.setVisible(false);
            setVisible(true);
            Paragraph sentence = new Paragraph(
                    coordinators.isEmpty()
                            ? Say.text("register.hand-over.nobody")
                            : Say.text("register.hand-over.how"));
            add(sentence);
            Action back = Action.link(Say.text("register.hand-over.no"), () -> close(asked));
            Div answers = new Div();
            answers.addClassName("actions");
            if (!coordinators.isEmpty()) {
                Choice who = new Choice();
                coordinators.forEach(one -> who.option(one.id().value().toString(), one.name()));
                who.choose(coordinators.getFirst().id().value().toString());
                add(new Field(question, who));
                answers.add(Action.primary(Say.text("register.hand-over.yes"), () -> {
                    close(asked);
                    chosen.accept(new PersonId(UUID.fromString(who.getValue())));
                }));
            }
            answers.add(back);
            add(answers);
            Focus.into(this, sentence);
        });
    }

    private void close(Action asked) {
        setVisible(false);
        asked.setVisible(true);
        Focus.on(asked);
    }
}
