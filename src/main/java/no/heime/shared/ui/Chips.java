package no.heime.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Short reasons in the words that a neighbour would use: «8 min unna», «ledig i dag». */
public final class Chips extends UnorderedList {

    public Chips(List<String> words) {
        addClassName("chips");
        getElement().setAttribute("role", "list");
        words.forEach(word -> add(new ListItem(word)));
        setVisible(!words.isEmpty());
    }
}
