package no.heime.need.ui;

import java.util.List;
import no.heime.need.AgreementRow;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Help that is agreed: with whom, and when the next visit is. Only the two sides have more to read and do about it. */
final class AgreedCard {

    private final NeedId need;
    private final Reader reader;
    private final Moments moments;

    AgreedCard(NeedId need, Reader reader, Moments moments) {
        this.need = need;
        this.reader = reader;
        this.moments = moments;
    }

    Card of(AgreementRow agreement) {
        Card card = Card.within(new Glyph(agreement.step(), "handshake"), Say.phrase(agreement.with()))
                .line(where(agreement));
        if (reader == Reader.STAFF) {
            return agreement.lacksClearance() ? card.reasons(List.of(Say.text("need.view.lacks-clearance"))) : card;
        }
        return card.action(WayTo.asButton(
                NeedLinks.agreement(need, agreement.id()),
                Say.text("need.view.agreement.see"),
                agreement.asksMe() ? Tone.PRIMARY : Tone.QUIET));
    }

    private String where(AgreementRow agreement) {
        if (agreement.asksMe()) {
            return Say.text("need.view.agreement.asks");
        }
        if (agreement.over()) {
            return Say.text("need.view.agreement.over");
        }
        var next = agreement.next();
        return next == null
                ? Say.text("need.view.agreement")
                : Say.text(
                        "need.view.agreement.next",
                        moments.coming(next.date()),
                        Say.text("shared.week.when." + next.part()));
    }
}
