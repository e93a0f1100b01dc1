package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import no.heime.register.Moderation;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;

/** How long a break is, or until which day, in the place of what was pressed. */
final class PauseChoice extends Div {

    private final Input day = new Input();
    private final Div missing = new Div();

    /** @param asked the button that leads here; it steps aside, and comes back with the focus when there is no break */
    PauseChoice(Action asked, LocalDate today, Consumer<LocalDate> chosen) {
        String question = Say.text("register.mine.pause.how-long");
        addClassNames("confirmation", "stack");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        Paragraph sentence = new Paragraph(question);
        Div lengths = row(
                length("week", today.plusWeeks(1), chosen),
                length("month", today.plusMonths(1), chosen),
                length("season", today.plus(Period.ofMonths(3)), chosen));
        day.setType("date");
        day.getElement()
                .setAttribute("min", today.plusDays(1).toString())
                .setAttribute("max", today.plus(Moderation.LONGEST_BREAK).toString());
        Div answers = row(
                Action.quiet(Say.text("register.mine.pause.until"), () -> until(chosen)),
                Action.link(Say.text("register.mine.pause.none"), () -> {
                    setVisible(false);
                    asked.setVisible(true);
                    Focus.on(asked);
                }));
        add(sentence, lengths, new Field(Say.text("register.mine.pause.day"), day), missing, answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            Focus.into(this, sentence);
        });
    }

    /** A browser's own field for a day is empty or a whole day; where it is empty, there is where to go on. */
    private void until(Consumer<LocalDate> chosen) {
        missing.removeAll();
        if (day.getValue().isEmpty()) {
            missing.add(Notice.trouble(Say.text("register.mine.pause.day-missing")));
            Focus.on(day);
        } else {
            chosen.accept(LocalDate.parse(day.getValue()));
        }
    }

    private static Div row(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    private static Action length(String name, LocalDate until, Consumer<LocalDate> chosen) {
        return Action.quiet(Say.text("register.mine.pause." + name), () -> chosen.accept(until));
    }
}
