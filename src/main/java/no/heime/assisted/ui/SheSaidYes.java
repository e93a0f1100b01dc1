package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.heime.assisted.Talk;
import no.heime.shared.DomainException;
import no.heime.shared.Refusals;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** What staff read aloud, the box that is ticked when she has said yes to it, and what she said in few words. */
final class SheSaidYes extends Div {

    private final String textKey;
    private final String missingKey;
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
        this.textKey = textKey;
        missingKey = saidKey + ".missing";
        addClassNames("stack", "said-yes");
        Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text(textKey)));
        aloud.addClassName("read-aloud");
        saidField = new Field(Say.text(saidKey), said).hint(Say.text(saidKey + ".hint"));
        ticked.add(yes.saying(Say.text("talk.yes")));
        add(aloud, ticked, saidField);
    }

    String words() {
        return said.written();
    }

    /** That it is not ticked, or that nothing or too much is written, said beside each. */
    List<Wrong> wrong() {
        List<Wrong> wrong = new ArrayList<>();
        if (!yes.getValue()) {
            String sentence = Say.text("talk.yes.missing");
            notTicked(sentence);
            wrong.add(new Wrong(sentence, ticked, yes));
        }
        Refusals.of(() -> Talk.requireSaid(said.written())).forEach(refused -> {
            HerFields.quietly(saidField, sentence(refused));
            wrong.add(new Wrong(sentence(refused), saidField, said));
        });
        return wrong;
    }

    private String sentence(DomainException refused) {
        return "text.missing".equals(refused.messageKey())
                ? Say.text(missingKey)
                : Say.text(refused.messageKey(), refused.parameters().toArray());
    }

    /** What is wrong is said above the box. */
    private void notTicked(String sentence) {
        Paragraph said = new Paragraph(new Icon("circle-alert"), new Span(sentence));
        said.addClassName("problem");
        String id = "not-said-yes-" + textKey.replace('.', '-');
        said.setId(id);
        problem = said;
        ticked.addComponentAsFirst(said);
        yes.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
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
        if ("said".equals(refused.field())) {
            saidField.trouble(sentence(refused));
            return true;
        }
        return false;
    }
}
