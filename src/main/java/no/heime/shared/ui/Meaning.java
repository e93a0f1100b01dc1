package no.heime.shared.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.shared.LadderStep;

/** «Hva betyr dette?»: a sentence or two under a word, for those who ask. Folded until then. */
public final class Meaning extends NativeDetails {

    /** @param word what is asked about: said only to those who cannot see what stands above */
    public Meaning(String word, String means) {
        addClassName("meaning");
        setSummary(new Span(Say.text("shared.meaning")), new Unseen(" " + word));
        setContent(new Paragraph(means));
    }

    public static Meaning of(LadderStep step) {
        return new Meaning(Steps.name(step), Steps.meaning(step));
    }
}
