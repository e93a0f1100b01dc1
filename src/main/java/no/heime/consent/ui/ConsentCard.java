package no.heime.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.heime.consent.Consent;
import no.heime.consent.Said;
import no.heime.consent.Shown;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** One thing that I have said yes to. */
final class ConsentCard {

    private final Consent consent;
    private final Moments moments;
    private final Runnable takeBack;

    ConsentCard(Consent consent, Moments moments, Runnable takeBack) {
        this.consent = consent;
        this.moments = moments;
        this.takeBack = takeBack;
    }

    Card card() {
        String purpose = Say.text("consent.purpose." + consent.purpose());
        Card card = Card.of(new Glyph(LadderStep.DIGITAL, consent.isGiven() ? "badge-check" : "minus"), purpose)
                .reasons(List.of(Say.text(consent.isGiven() ? "consent.given" : "consent.not-given")))
                .part(words(consent.last().shown()))
                .part(story());
        if (!consent.isGiven()) {
            return card;
        }
        Action ask = Action.quiet(Say.text("consent.take-back"), () -> {});
        ask.about(ask.getText() + ": " + purpose);
        Div actions = new Div(ask);
        actions.addClassName("actions");
        return card.actions(actions)
                .part(new Confirmation(
                        ask,
                        Say.text("consent.follows." + consent.purpose()),
                        Say.text("consent.take-back.yes"),
                        takeBack,
                        Say.text("consent.take-back.no")));
    }

    /** As she had them before her, in the language that she read. */
    private Div words(Shown shown) {
        String key = consent.purpose().words(shown.version());
        Paragraph said = new Paragraph(Say.quoted(in(shown, key)));
        Paragraph hint = new Paragraph(in(shown, key + ".hint"));
        hint.addClassName("meta");
        Div words = new Div(said, hint);
        words.getElement().setAttribute("lang", shown.language().tag());
        return words;
    }

    private static String in(Shown shown, String key) {
        return I18NProvider.translate(shown.language().locale(), key);
    }

    private OrderedList story() {
        OrderedList story = new OrderedList();
        story.addClassName("history");
        consent.story().forEach(said -> story.add(new ListItem(sentence(said))));
        return story;
    }

    private String sentence(Said said) {
        String what = said.yes() ? "yes" : "no";
        return Say.text("consent.line", Say.text("consent.said." + what + "." + said.way()), moments.at(said.at()));
    }
}
