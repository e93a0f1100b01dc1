package no.heime.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phone's own list of choices. Keys are texts; the empty text is «no choice made». */
@Tag("select")
public final class Choice extends AbstractSinglePropertyField<Choice, String> implements HasStyle {

    private final Map<String, String> options = new LinkedHashMap<>();

    public Choice() {
        super("value", "", false);
        setSynchronizedEvent("change");
        addClassName("choice");
    }

    public Choice option(String key, String words) {
        getElement().appendChild(entry(key, words));
        options.put(key, words);
        return this;
    }

    /** Choices that belong together, under a name of their own. */
    public Choice group(String name, Map<String, String> choices) {
        Element group = new Element("optgroup").setAttribute("label", name);
        choices.forEach((key, words) -> group.appendChild(entry(key, words)));
        getElement().appendChild(group);
        options.putAll(choices);
        return this;
    }

    /** Only what can be chosen can be set: anything else becomes «no choice made». */
    public void choose(String key) {
        setValue(options.containsKey(key) ? key : "");
        // A select takes its value only when its options are there, so the chosen one says so itself as well.
        entries()
                .forEach(entry -> entry.setAttribute(
                        "selected", entry.getAttribute("value").equals(getValue())));
    }

    /** Says the same choice in other words: with how much there is of it. */
    public void say(String key, String words) {
        if (!words.equals(options.put(key, words))) {
            entries().stream()
                    .filter(entry -> key.equals(entry.getAttribute("value")))
                    .forEach(entry -> entry.setText(words));
        }
    }

    public List<String> words() {
        return List.copyOf(options.values());
    }

    private List<Element> entries() {
        return getElement()
                .getChildren()
                .flatMap(child ->
                        child.getTag().equals("optgroup") ? child.getChildren() : java.util.stream.Stream.of(child))
                .toList();
    }

    private static Element entry(String key, String words) {
        return new Element("option").setAttribute("value", key).setText(words);
    }
}
