package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.heime.shared.ui.Chips;

/** How many are where, a line each. A line narrows the screen to itself, and the chosen one lets go again. */
final class FiguresList extends Section {

    private final UnorderedList lines = new UnorderedList();

    FiguresList(String title) {
        addClassName("figures");
        lines.getElement().setAttribute("role", "list");
        add(new H2(title), lines);
    }

    FiguresList line(String address, String name, boolean chosen, List<String> counts) {
        Anchor link = new Anchor(address, name);
        link.addClassName("way");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        ListItem line = new ListItem(link, new Chips(counts));
        line.setClassName("chosen", chosen);
        lines.add(line);
        return this;
    }
}
