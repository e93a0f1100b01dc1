package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;

/** Asks for two days, such as from when and until when something counts, in the place of what was pressed. */
public final class TwoDays extends Div {

    private final Input first = day();
    private final Input second = day();
    private final Field firstField;
    private final Field secondField;

    /**
     * @param asked the button that leads here; it steps aside, and comes back with the focus when nothing is said
     * @param question what is asked, to somebody who does not see what it stands beside
     */
    public TwoDays(
            Action asked,
            String question,
            String firstLabel,
            String secondLabel,
            String say,
            BiConsumer<LocalDate, LocalDate> said) {
        addClassNames("confirmation", "stack");
        getElement().setAttribute("role", "group").setAttribute("aria-label", question);
        firstField = new Field(firstLabel, first);
        secondField = new Field(secondLabel, second);
        Div answers = new Div(Action.primary(say, () -> answer(said)), Action.quiet(Say.text("shared.days.no"), () -> {
            setVisible(false);
            asked.setVisible(true);
            Focus.on(asked);
        }));
        answers.addClassName("actions");
        add(firstField, secondField, answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            Focus.into(this, first);
        });
    }

    /** What is likely stands there, and can be written over. */
    public TwoDays beginningWith(LocalDate likely, LocalDate likelyToo) {
        first.setValue(likely.toString());
        second.setValue(likelyToo.toString());
        return this;
    }

    /** What is told at the second day. */
    public TwoDays hint(String sentence) {
        secondField.hint(sentence);
        return this;
    }

    private static Input day() {
        Input day = new Input();
        day.setType("date");
        return day;
    }

    private void answer(BiConsumer<LocalDate, LocalDate> said) {
        firstField.well();
        secondField.well();
        if (isNoDay(first)) {
            firstField.trouble(Say.text("shared.days.missing"));
        } else if (isNoDay(second)) {
            secondField.trouble(Say.text("shared.days.missing"));
        } else {
            said.accept(LocalDate.parse(first.getValue()), LocalDate.parse(second.getValue()));
        }
    }

    private static boolean isNoDay(Input written) {
        try {
            LocalDate.parse(written.getValue());
            return false;
        } catch (DateTimeParseException noDay) {
            return true;
        }
    }
}
