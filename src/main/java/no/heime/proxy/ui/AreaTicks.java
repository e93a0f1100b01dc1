package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.heime.identity.ProxyArea;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;
import org.jspecify.annotations.Nullable;

/** In what somebody may act: a box for each area, with what it means. */
final class AreaTicks extends Div {

    private final Map<ProxyArea, Tick> ticks = new EnumMap<>(ProxyArea.class);
    private @Nullable Paragraph problem;

    AreaTicks(String question) {
        addClassName("area-ticks");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        Span label = new Span(question);
        label.addClassName("label");
        label.getElement().setAttribute("aria-hidden", "true");
        add(label);
        for (ProxyArea area : ProxyArea.values()) {
            Tick tick = new Tick();
            ticks.put(area, tick);
            add(tick.saying(Say.text(area.words(area.newest()))));
        }
    }

    Set<ProxyArea> chosen() {
        return ticks.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void clear() {
        ticks.values().forEach(tick -> tick.setValue(false));
    }

    void well() {
        if (problem != null) {
            remove(problem);
            problem = null;
        }
    }

    /** What is wrong is said above the boxes, and the person is led to the first. */
    void trouble(String sentence) {
        well();
        Paragraph said = new Paragraph(new Icon("circle-alert"), new Span(sentence));
        said.addClassName("problem");
        said.getElement().setAttribute("role", "alert");
        problem = said;
        addComponentAtIndex(1, said);
        Focus.into(this, ticks.values().iterator().next());
    }
}
