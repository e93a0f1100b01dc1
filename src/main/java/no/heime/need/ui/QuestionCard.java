package no.heime.need.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import no.heime.need.AskedToHelp;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.ProposalStatus;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WeekInWords;

/** What it is about, about where and when; and that names come when both have said yes. */
final class QuestionCard extends Div {

    QuestionCard(AskedToHelp asked, Moments moments) {
        addClassName("question-card");
        var chips = new ArrayList<String>();
        var minutes = asked.travelMinutes();
        if (minutes != null) {
            chips.add(Say.text(way(minutes, asked.withBoat()), minutes));
        }
        if (!asked.common().isAny()) {
            chips.add(new WeekInWords(UI.getCurrent().getLocale()).of(asked.common()));
        }
        chips.add(Say.text(
                asked.frequency() == Frequency.ONCE ? "question.minutes.once" : "question.minutes", asked.minutes()));
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, asked.icon()), Say.phrase(asked.title()))
                .line(Say.dotted(asked.district(), Say.phrase(asked.when())))
                .reasons(chips);
        if (asked.forWhom() == ForWhom.SOMEONE_I_HELP) {
            card.line(Say.text("question.for-somebody-else"));
        }
        if (asked.onBehalf()) {
            card.line(Say.text("question.on-behalf"));
        }
        var organisation = asked.asking();
        card.line(
                organisation == null
                        ? Say.text("question.your-offer", asked.offer())
                        : Say.text("question.their-offer", Say.phrase(organisation), asked.offer()));
        if (organisation != null && asked.clearanceDemanded()) {
            card.line(Say.text("question.clearance"));
        }
        if (asked.status() == ProposalStatus.SENT || asked.status() == ProposalStatus.ACCEPTED) {
            card.line(FirstVisit.proposed(asked.first(), moments));
        }
        Paragraph names = new Paragraph(Say.text("question.names-later"));
        names.addClassName("hint");
        add(card, names);
    }

    private static String way(int minutes, boolean withBoat) {
        if (minutes == 0) {
            return "need.reason.here";
        }
        return withBoat ? "need.reason.near-with-boat" : "need.reason.near";
    }
}
