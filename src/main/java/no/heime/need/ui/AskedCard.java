package no.heime.need.ui;

import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.AskedRow;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** One question and where it stands. When the helper has said yes, this is where the resident says yes too. */
final class AskedCard {

    private final Reader reader;
    private final boolean answers;
    private final Moments moments;

    /** @param answers whether a helper's yes is answered here */
    AskedCard(Reader reader, boolean answers, Moments moments) {
        this.reader = reader;
        this.answers = answers;
        this.moments = moments;
    }

    Card of(LadderStep step, AskedRow asked, LadderActs acts) {
        String name = Say.phrase(asked.name());
        Card card = Card.within(new Glyph(step, icon(asked)), name).line(asked.title());
        Paragraph where = new Paragraph(where(asked));
        where.addClassName("where");
        card.part(where);
        var first = asked.first();
        if (first != null) {
            card.line(FirstVisit.proposed(first, moments));
        }
        switch (asked.status()) {
            case ACCEPTED -> answer(card, step, asked, name, acts);
            case SENT ->
                card.actions(Action.link(Say.text("need.view.withdraw"), () -> acts.withdraw(step, asked.id()))
                        .about(Say.text("need.view.withdraw") + ": " + name));
            default -> {}
        }
        return card;
    }

    private void answer(Card card, LadderStep step, AskedRow asked, String name, LadderActs acts) {
        if (answers) {
            card.actions(
                    Action.primary(Say.text("need.view.yes"), () -> acts.confirm(step, asked.id()))
                            .about(Say.text("need.view.yes") + ": " + name),
                    Action.quiet(Say.text("need.view.no-thanks"), () -> acts.turnDown(step, asked.id()))
                            .about(Say.text("need.view.no-thanks") + ": " + name));
        }
    }

    private String where(AskedRow asked) {
        return switch (asked.status()) {
            case SENT ->
                Say.text("need.view.status.SENT", moments.ago(asked.sentAt()), moments.until(asked.lapsesAt()));
            case DECLINED -> declined(asked);
            default -> Say.text(reader.key("need.view.status." + asked.status()));
        };
    }

    private static String declined(AskedRow asked) {
        var reason = asked.reason();
        return reason == null
                ? Say.text("need.view.status.DECLINED")
                : Say.text("need.view.status.DECLINED.because", Say.text("need.view.reason." + reason));
    }

    private static String icon(AskedRow asked) {
        return switch (asked.status()) {
            case SENT -> "clock";
            case ACCEPTED, CONFIRMED -> "check";
            case DECLINED, LAPSED, TURNED_DOWN, WITHDRAWN -> "minus";
        };
    }
}
