package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.atomic.AtomicLong;

/** A labelled place to answer, with at most one sentence of help between the label and the answer. */
public final class Field extends Div {

    private static final AtomicLong COUNT = new AtomicLong();

    public Field(String label, Component input) {
        addClassName("field");
        String id = input.getId().orElseGet(() -> "field-" + COUNT.incrementAndGet());
        input.setId(id);
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name, input);
    }

    public Field hint(String sentence) {
        Paragraph hint = new Paragraph(sentence);
        hint.addClassName("hint");
        getChildren().skip(1).findFirst().ifPresent(input -> {
            String id = input.getId().orElseThrow() + "-hint";
            hint.setId(id);
            input.getElement().setAttribute("aria-describedby", id);
        });
        addComponentAtIndex(1, hint);
        return this;
    }
}
