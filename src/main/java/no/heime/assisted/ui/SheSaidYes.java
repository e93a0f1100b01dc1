package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.assisted.Talk;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** What staff read aloud, the box that is ticked when she has said yes to it, and what she said in few words. */
final class SheSaidYes extends Div {

    private final Tick yes = new Tick();
    private final Words said = new Words(Talk.SAID_MAX);
    private final Field saidField;
    private final Div ticked = new Div();
    private @Nullable Paragraph problem;

    /** @param textKey what is read aloud */
    SheSaidYes(String textKey) {
        this(textKey, "talk.said");
    }

    /**
     * @param textKey what is read aloud
     * @param saidKey what she is asked to say in words, with a hint below it
     */
    SheSaidYes(String textKey, String saidKey) {
        addClassNames("stack", "said-yes");
        Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text(textKey)));
        aloud.addClassName("read-aloud");
        saidField = new Field(Say.text(saidKey), said).hint(Say.text(saidKey + ".hint"));
        ticked.add(yes.saying(Say.text("talk.yes")));
        add(aloud, ticked, saidField);
    }

    /** @throws DomainException invalid, on the field {@code yes}, while it is not ticked */
    String words() {
        if (!yes.getValue()) {
            throw DomainException.invalid("talk.yes.missing", "yes");
        }
        return said.written();
    }

    /** What is wrong is said above the box, and the person is led to it. */
    private void notTicked(String sentence) {
        Paragraph said = new Paragraph(new Icon("circle-alert"), new Span(sentence));
        said.addClassName("problem");
        said.setId("not-said-yes");
        said.getElement().setAttribute("role", "alert");
        problem = said;
        ticked.addComponentAsFirst(said);
        yes.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", "not-said-yes");
        Focus.into(ticked, yes);
    }

    void well() {
        saidField.well();
        if (problem != null) {
            ticked.remove(problem);
            problem = null;
        }
        yes.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }

    /** @return whether it is about something here */
    boolean trouble(DomainException refused) {
        String sentence = Say.text(refused.messageKey(), refused.parameters().toArray());
        if ("said".equals(refused.field())) {
            saidField.trouble(sentence);
            return true;
        }
        if ("yes".equals(refused.field())) {
            notTicked(sentence);
            return true;
        }
        return false;
    }
}
