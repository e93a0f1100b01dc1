package no.heime.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more, in the place of what was pressed, before something that cannot be taken back. Nothing is covered. */
public final class Confirmation extends Div {

    /** @param asked the button that leads here; it steps aside, and comes back with the focus when the answer is no */
    public Confirmation(Action asked, String question, String yes, Runnable confirmed, String no) {
        addClassName("confirmation");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        Paragraph sentence = new Paragraph(question);
        Div answers = new Div(Action.primary(yes, confirmed), Action.quiet(no, () -> {
            setVisible(false);
            asked.setVisible(true);
            Focus.on(asked);
        }));
        answers.addClassName("actions");
        add(sentence, answers);
        setVisible(false);
        asked.addClickListener(pressed -> {
            asked.setVisible(false);
            setVisible(true);
            Focus.into(this, sentence);
        });
    }
}
