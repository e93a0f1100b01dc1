package no.heime.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.AgreementForParty;
import no.heime.need.Contact;
import no.heime.need.Side;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;

/** What was agreed, with whom, how to reach them, and where to come. */
final class AgreementHead extends Div {

    AgreementHead(AgreementForParty shown) {
        addClassName("agreement-head");
        Card about = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, shown.icon()), Say.phrase(shown.title()))
                .line(Say.dotted(shown.district(), Say.phrase(shown.when())));
        var words = shown.words();
        if (words != null) {
            about.line(Say.quoted(words));
        }
        var mustKnow = shown.mustKnow();
        if (mustKnow != null) {
            about.line(Say.text("agreement.must-know", mustKnow));
        }
        var acted = shown.acted();
        if (acted != null) {
            about.line(Say.text("agreement.on-behalf", Say.phrase(acted)));
        }
        add(about, offered(shown), person(shown.other(), shown.side()));
        var organisation = shown.organisation();
        if (organisation != null) {
            add(card("users", organisation, Say.text("agreement.organisation")));
        }
        var comes = shown.comes();
        if (comes != null) {
            add(Card.of(new Glyph(LadderStep.SELF, "circle-user-round"), Say.phrase(comes))
                    .line(Say.text(shown.iCome() ? "agreement.comes.you" : "agreement.comes")));
        }
        var where = shown.whereToCome();
        if (where != null) {
            add(Card.of(new Glyph(LadderStep.SELF, "map-pin"), Say.text("agreement.where." + shown.side()))
                    .line(Say.quoted(where)));
        }
    }

    /** What both said yes to, whatever becomes of the offer later. */
    private static Card offered(AgreementForParty shown) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "handshake"), shown.offer())
                .line(Say.text("agreement.as-offered"));
        var terms = shown.terms();
        if (terms == null) {
            return card;
        }
        card.line(Say.quoted(terms.description()));
        var expenses = terms.expenses();
        if (expenses != null) {
            card.line(Say.text("agreement.expenses", expenses));
        }
        var beforehand = terms.beforehand();
        return beforehand == null ? card : card.line(Say.text("agreement.beforehand", beforehand));
    }

    private static Card person(Contact other, Side reader) {
        return card(
                "circle-user-round",
                other,
                Say.text(reader == Side.RESIDENT ? "agreement.helps-you" : "agreement.you-help"));
    }

    private static Card card(String icon, Contact contact, String what) {
        Card card = Card.of(new Glyph(LadderStep.SELF, icon), Say.phrase(contact.called()))
                .line(what);
        Paragraph ways = new Paragraph();
        ways.addClassName("contact");
        var phone = contact.phone();
        if (phone != null) {
            ways.add(new Anchor("tel:" + phone.replace(" ", ""), phone));
        }
        var email = contact.email();
        if (email != null) {
            ways.add(new Anchor("mailto:" + email, email));
        }
        return card.part(ways);
    }
}
