package no.heime.register.ui;

import no.heime.register.Hit;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Say;

/** One thing that was found: what, who stands behind it, where, when, how far away, and when it was last confirmed. */
final class HitCard {

    private HitCard() {}

    /** @param district where the reader is; empty when she has told none */
    static Card of(Hit hit, EntryInWords words, String district) {
        var entry = hit.entry();
        String from = district.isEmpty() ? "" : "?district=" + district;
        return Card.leadingTo("/finn/" + entry.id().value() + from, EntryPhoto.orGlyph(entry, words), entry.title())
                .line(Say.dotted(words.who(hit), words.times().of(entry.content())))
                .line(Say.dotted(words.where().brief(entry.content(), district), words.confirmedOn(entry)))
                .reasons(words.chips(hit));
    }
}
