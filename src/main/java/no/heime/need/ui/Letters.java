package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.need.Happening;
import no.heime.need.HistoryEntry;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What the municipality and the resident have written to each other, as long as there is a need to read it on. */
final class Letters extends Div {

    Letters(List<HistoryEntry> letters, Reader reader, Moments moments) {
        addClassName("municipality");
        letters.forEach(letter -> add(new Paragraph(Say.text(
                letter.what() == Happening.WRITTEN_TO ? "need.view.municipality.wrote" : reader.key("need.view.wrote"),
                moments.at(letter.at()),
                Say.quoted(letter.said() == null ? "" : letter.said())))));
    }
}
