package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here, said kindly: the coast in small, why, and what to do instead. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String title, String whatToDo, Component... actions) {
        addClassName("empty");
        Div actionRow = new Div(actions);
        actionRow.addClassName("actions");
        actionRow.setVisible(actions.length > 0);
        add(new Scene(), new Icon(icon), new H2(title), new Paragraph(whatToDo), actionRow);
    }
}
