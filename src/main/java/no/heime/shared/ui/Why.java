package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** One of some reasons, to be chosen: none is chosen before somebody does. */
public final class Why {

    private final Choice choice = new Choice();
    private final Field field;

    private Why(String question) {
        field = new Field(question, choice);
    }

    /** @param key of their texts, before their names */
    public static Why of(String question, Enum<?>[] reasons, String key) {
        var why = new Why(question);
        why.choice.option("", Say.text("shared.why.choose"));
        for (Enum<?> one : reasons) {
            why.choice.option(one.name(), Say.text(key + one.name()));
        }
        return why;
    }

    /** @param hint who reads it */
    public Field asked(String hint) {
        return field.hint(hint);
    }

    /** The name of the reason, which nobody has looked at; says so when none is chosen. */
    public void whenChosen(Consumer<String> done) {
        if (choice.getValue().isEmpty()) {
            field.trouble(Say.text("shared.why.choose"));
        } else {
            field.well();
            done.accept(choice.getValue());
        }
    }

    /** None is chosen again. */
    public void clear() {
        choice.choose("");
    }

    void focus(Component around) {
        Focus.into(around, choice);
    }
}
