package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.heime.organisation.LetOutBecause;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;

/** Asks why a volunteer is one no more, in the place of what was pressed: she reads the answer. */
final class LetOut extends Div {

    private final Choice why = new Choice();
    private final Field field = new Field(Say.text("volunteers.let-out.why"), why);

    /** @param done is handed the name of a reason as it was chosen, which nobody has looked at */
    LetOut(Action asked, String who, Consumer<String> done) {
        String question = Say.text("volunteers.let-out.sure", who);
        addClassName("confirmation");
        getElement().setAttribute("role", "group").setAttribute("aria-label", question);
        why.option("", Say.text("volunteers.let-out.choose"));
        for (LetOutBecause one : LetOutBecause.values()) {
            why.option(one.name(), Say.text("volunteers.why." + one));
        }
        Div answers = new Div(
                Action.primary(Say.text("volunteers.let-out.yes"), () -> answer(done)),
                Action.quiet(Say.text("volunteers.let-out.no"), () -> {
                    setVisible(false);
                    asked.setVisible(true);
                    Focus.on(asked);
                }));
        answers.addClassName("actions");
        add(new Div(question), field.hint(Say.text("volunteers.let-out.hint")), answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            Focus.into(this, why);
        });
    }

    private void answer(Consumer<String> done) {
        if (why.getValue().isEmpty()) {
            field.trouble(Say.text("volunteers.let-out.choose"));
        } else {
            done.accept(why.getValue());
        }
    }
}
