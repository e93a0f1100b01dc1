package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** A {@link Confirmation} that asks for a reason, which whoever it is about reads. */
public final class WhyConfirmation extends Div {

    /** @param hint who reads the reason */
    public record Asks(String question, String yes, String no, String hint) {}

    /** @param done is handed the name of a reason as it was chosen, which nobody has looked at */
    public WhyConfirmation(Action asked, Asks asks, Why why, Consumer<String> done) {
        addClassName("confirmation");
        getElement().setAttribute("role", "group").setAttribute("aria-label", asks.question());
        Div answers = new Div(Action.primary(asks.yes(), () -> why.whenChosen(done)), Action.quiet(asks.no(), () -> {
            setVisible(false);
            asked.setVisible(true);
            Focus.on(asked);
        }));
        answers.addClassName("actions");
        add(new Div(asks.question()), why.asked(asks.hint()), answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            why.focus(this);
        });
    }
}
