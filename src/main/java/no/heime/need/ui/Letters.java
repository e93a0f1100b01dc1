package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.need.HistoryEntry;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What the municipality has written to the resident, as long as there is a need to read it on. */
final class Letters extends Div {

    Letters(List<HistoryEntry> letters, Moments moments) {
        addClassName("municipality");
        letters.forEach(letter -> add(new Paragraph(Say.text(
                "need.view.municipality.wrote",
                moments.at(letter.at()),
                Say.quoted(letter.said() == null ? "" : letter.said())))));
    }
}
