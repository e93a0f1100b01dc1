package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** To whom one is lent, and when it should be back. What was typed stays when it is refused. */
final class NewLoan extends Div {

    private static final Period USUAL = Period.ofWeeks(4);

    /** What happens with it. */
    @FunctionalInterface
    interface Lend {
        void to(String name, @Nullable LocalDate back);
    }

    private final Input who = new Input();
    private final Input back = new Input();

    NewLoan(LocalDate today, Lend lend) {
        addClassNames("new-loan", "stack");
        who.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "60");
        back.setType("date");
        back.getElement().setAttribute("min", today.toString());
        back.setValue(today.plus(USUAL).toString());
        add(
                new H2(Say.text("register.loan.new")),
                new Field(Say.text("register.loan.to"), who).hint(Say.text("register.loan.to.hint")),
                new Field(Say.text("register.loan.back"), back).hint(Say.text("register.loan.back.hint")),
                Action.primary(
                        Say.text("register.loan.lend"),
                        () -> lend.to(who.getValue().strip(), day(back.getValue()))));
    }

    /** A browser's own field for a day is empty or a whole day. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
