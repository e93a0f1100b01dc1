package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.need.Happening;
import no.heime.need.NeedStory;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What the municipality and the resident have written to each other, as long as there is a need to read it on. */
final class Letters extends Div {

    Letters(NeedStory story, Reader reader, Moments moments) {
        addClassName("municipality");
        String hers = story.onBehalf().reading() ? "need.view.wrote.of" : reader.key("need.view.wrote");
        String resident = Say.phrase(story.onBehalf().resident());
        story.letters().forEach(letter -> {
            Paragraph paragraph = new Paragraph(Say.text(
                    letter.what() == Happening.WRITTEN_TO ? "need.view.municipality.wrote" : hers,
                    moments.at(letter.at()),
                    Say.quoted(letter.said() == null ? "" : letter.said()),
                    resident));
            add(paragraph);
            story.onBehalf().of(letter).ifPresent(who -> paragraph.add(onBehalf(Say.phrase(who))));
        });
    }

    private static Span onBehalf(String who) {
        Span mark = new Span(who);
        mark.addClassName("on-behalf");
        return mark;
    }
}
