package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.Happening;
import no.heime.need.NeedStory;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What the municipality and the resident have written to each other, as long as there is a need to read it on. */
final class Letters extends Div {

    Letters(NeedStory story, Reader reader, Moments moments) {
        addClassName("municipality");
        String hers = story.onBehalf().reading() ? "need.view.wrote.of" : reader.key("need.view.wrote");
        story.letters().forEach(letter -> {
            var another = story.onBehalf().of(letter);
            String who = another.isPresent() ? "need.view.wrote.of" : hers;
            add(new Paragraph(Say.text(
                    letter.what() == Happening.WRITTEN_TO ? "need.view.municipality.wrote" : who,
                    moments.at(letter.at()),
                    Say.quoted(letter.said() == null ? "" : letter.said()),
                    Say.phrase(another.orElse(story.onBehalf().resident())))));
        });
    }
}
