package no.heime.need.ui;

import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.Happening;
import no.heime.need.HistoryEntry;
import no.heime.need.OnBehalf;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** One letter: who has written it, on whose behalf, and when. */
final class LetterCard {

    private LetterCard() {}

    static Card of(HistoryEntry letter, OnBehalf onBehalf, Moments moments) {
        boolean theirs = letter.what() == Happening.WRITTEN_TO;
        Phrase who = theirs
                ? Phrase.of("need.letters.municipality")
                : onBehalf.of(letter)
                        .orElseGet(() -> onBehalf.reading() ? onBehalf.resident() : Phrase.of("need.letters.you"));
        Glyph sign = new Glyph(theirs ? LadderStep.MUNICIPALITY : LadderStep.NEIGHBOURHOOD, "message-circle");
        return Card.of(sign, Say.phrase(who))
                .line(moments.at(letter.at()))
                .part(new Paragraph(letter.said() == null ? "" : letter.said()));
    }
}
