package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A labelled place to answer, with at most one sentence of help between the label and the answer. */
public final class Field extends Div {

    private static final AtomicLong COUNT = new AtomicLong();

    private final Component input;
    private @Nullable Paragraph hint;
    private @Nullable Paragraph problem;

    public Field(String label, Component input) {
        this.input = input;
        addClassName("field");
        String id = input.getId().orElseGet(() -> "field-" + COUNT.incrementAndGet());
        input.setId(id);
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name, input);
    }

    public Field hint(String sentence) {
        Paragraph help = new Paragraph(sentence);
        help.addClassName("hint");
        help.setId(id() + "-hint");
        hint = help;
        addComponentAtIndex(1, help);
        describe();
        return this;
    }

    /** What is wrong with what stands here is said here, and the person is led to it. */
    public Component trouble(String sentence) {
        Paragraph said = wrong(sentence);
        Focus.into(this, input);
        return said;
    }

    /** Says what is wrong with what stands here, at once to whoever hears the screen. */
    public Paragraph wrong(String sentence) {
        well();
        Paragraph said = new Paragraph(new Icon("circle-alert"), new Span(sentence));
        said.addClassName("problem");
        said.setId(id() + "-problem");
        said.getElement().setAttribute("role", "alert");
        problem = said;
        addComponentAtIndex(indexOf(input), said);
        input.getElement().setAttribute("aria-invalid", "true");
        describe();
        return said;
    }

    /** Nothing is wrong with it, or it is not known yet. */
    public void well() {
        if (problem != null) {
            remove(problem);
            problem = null;
        }
        input.getElement().removeAttribute("aria-invalid");
        describe();
    }

    /** A screen reader says what is wrong before it helps. */
    private void describe() {
        String ids = Stream.of(problem, hint)
                .filter(Objects::nonNull)
                .map(part -> part.getId().orElseThrow())
                .collect(Collectors.joining(" "));
        if (ids.isEmpty()) {
            input.getElement().removeAttribute("aria-describedby");
        } else {
            input.getElement().setAttribute("aria-describedby", ids);
        }
    }

    private String id() {
        return input.getId().orElseThrow();
    }
}
