package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;

/** How long a break is, in the place of what was pressed. */
final class PauseChoice extends Div {

    /** @param asked the button that leads here; it steps aside, and comes back with the focus when there is no break */
    PauseChoice(Action asked, LocalDate today, Consumer<LocalDate> chosen) {
        String question = Say.text("register.mine.pause.how-long");
        addClassName("confirmation");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        Paragraph sentence = new Paragraph(question);
        Div answers = new Div(
                length("week", today.plusWeeks(1), chosen),
                length("month", today.plusMonths(1), chosen),
                length("season", today.plus(Period.ofMonths(3)), chosen),
                Action.link(Say.text("register.mine.pause.none"), () -> {
                    setVisible(false);
                    asked.setVisible(true);
                    Focus.on(asked);
                }));
        answers.addClassName("actions");
        add(sentence, answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            Focus.into(this, sentence);
        });
    }

    private static Action length(String name, LocalDate until, Consumer<LocalDate> chosen) {
        return Action.quiet(Say.text("register.mine.pause." + name), () -> chosen.accept(until));
    }
}
