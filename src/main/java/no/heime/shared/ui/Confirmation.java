package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more, in the same place, before something that cannot be taken back. No window, nothing covered. */
public final class Confirmation extends Div {

    public Confirmation(String question, String yes, Runnable confirmed, String no, Runnable refused) {
        addClassName("confirmation");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        Div answers = new Div(Action.primary(yes, confirmed), Action.quiet(no, refused));
        answers.addClassName("actions");
        Paragraph asked = new Paragraph(question);
        asked.getElement().setAttribute("tabindex", "-1");
        add(asked, answers);
        addAttachListener(attached -> asked.getElement().callJsFunction("focus"));
    }
}
