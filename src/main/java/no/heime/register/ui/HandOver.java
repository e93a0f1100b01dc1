package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** To whom an entry is handed over, in the place of what was pressed. Who there is to choose is asked for only then. */
final class HandOver extends Div {

    /**
     * What is said when nobody can take over, and the way on from there.
     *
     * @param wayOn where somebody who can is asked in; null for who may not
     */
    record Nobody(String sentence, @Nullable Component wayOn) {}

    private final Action asked;
    private final String how;
    private final Supplier<List<Coordinator>> others;
    private final Supplier<Nobody> nobody;
    private final Consumer<Coordinator> chosen;

    /**
     * @param asked the button that leads here; it steps aside, and comes back with the focus when nothing is handed over
     * @param how what follows when somebody is chosen, and who hears of it
     */
    HandOver(
            Action asked,
            String how,
            Supplier<List<Coordinator>> others,
            Supplier<Nobody> nobody,
            Consumer<Coordinator> chosen) {
        this.asked = asked;
        this.how = how;
        this.others = others;
        this.nobody = nobody;
        this.chosen = chosen;
        addClassNames("confirmation", "stack");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("register.hand-over.who"));
        setVisible(false);
        asked.addClickListener(pressed -> open());
    }

    /** Asks, with the focus on the question. */
    void open() {
        List<Coordinator> coordinators = others.get();
        removeAll();
        asked.setVisible(false);
        setVisible(true);
        Paragraph sentence = coordinators.isEmpty() ? sayThatNobodyCan() : letChoose(coordinators);
        Focus.into(this, sentence);
    }

    private Paragraph letChoose(List<Coordinator> coordinators) {
        Paragraph sentence = new Paragraph(how);
        Choice who = new Choice();
        coordinators.forEach(one -> who.option(one.id().value().toString(), one.name()));
        who.choose(coordinators.getFirst().id().value().toString());
        Action yes = Action.primary(Say.text("register.hand-over.yes"), () -> {
            close();
            chosen.accept(theOne(coordinators, who.getValue()));
        });
        add(sentence, new Field(Say.text("register.hand-over.who"), who), answers(yes));
        return sentence;
    }

    private static Coordinator theOne(List<Coordinator> coordinators, String id) {
        return coordinators.stream()
                .filter(one -> one.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Paragraph sayThatNobodyCan() {
        Nobody why = nobody.get();
        Paragraph sentence = new Paragraph(why.sentence());
        add(sentence, answers(why.wayOn()));
        return sentence;
    }

    private Div answers(@Nullable Component first) {
        Div answers = new Div();
        answers.addClassName("actions");
        if (first != null) {
            answers.add(first);
        }
        answers.add(Action.link(Say.text("register.hand-over.no"), this::close));
        return answers;
    }

    private void close() {
        setVisible(false);
        asked.setVisible(true);
        Focus.on(asked);
    }
}
