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
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** What staff read aloud, the box that is ticked when she has said yes to it, and what she said in few words. */
final class SheSaidYes extends Div {

    private final String missingKey;
    private final YesBox yes = new YesBox(Say.text("talk.yes"));
    private final Words said = new Words(Talk.SAID_MAX);
    private final Field saidField;

    /** @param textKey what is read aloud */
    SheSaidYes(String textKey) {
        this(textKey, "talk.said");
    }

    /**
     * @param textKey what is read aloud
     * @param saidKey what she is asked to say in words, with a hint below it
     */
    SheSaidYes(String textKey, String saidKey) {
        missingKey = saidKey + ".missing";
        addClassNames("stack", "said-yes");
        Div aloud = new Div(new Span(Say.text("talk.read-aloud")), new Paragraph(Say.text(textKey)));
        aloud.addClassName("read-aloud");
        saidField = new Field(Say.text(saidKey), said).hint(Say.text(saidKey + ".hint"));
        add(aloud, yes, saidField);
    }

    String words() {
        return said.written();
    }

    /** That it is not ticked, or that nothing or too much is written, said beside each. */
    List<Wrong> wrong() {
        List<Wrong> wrong = new ArrayList<>();
        if (!yes.isTicked()) {
            String sentence = Say.text("talk.yes.missing");
            yes.wrong(sentence);
            wrong.add(new Wrong(sentence, yes, yes.tick()));
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

    void well() {
        saidField.well();
        yes.well();
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
