package no.heime.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.consent.Consent;
import no.heime.consent.ConsentService;
import no.heime.consent.ConsentWords;
import no.heime.consent.Said;
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
    private final String about;
    private final ConsentWords words;
    private final Moments moments;
    private final Runnable takeBack;

    ConsentCard(ConsentService.Mine mine, ConsentWords words, Moments moments, Runnable takeBack) {
        this.consent = mine.consent();
        this.about = Say.phrase(mine.about());
        this.words = words;
        this.moments = moments;
        this.takeBack = takeBack;
    }

    Card card() {
        String purpose = Say.text("consent.purpose." + consent.purpose());
        Card card = Card.of(new Glyph(LadderStep.DIGITAL, consent.isGiven() ? "badge-check" : "minus"), purpose)
                .line(about)
                .reasons(List.of(Say.text(consent.isGiven() ? "consent.given" : "consent.not-given")))
                .part(read())
                .part(story());
        if (!consent.isGiven()) {
            return card;
        }
        Action ask = Action.quiet(Say.text("consent.take-back"), () -> {});
        Div actions = new Div(ask.about(Say.dotted(ask.getText() + ": " + purpose, about)));
        actions.addClassName("actions");
        return card.actions(actions)
                .part(new Confirmation(
                        ask,
                        Say.text("consent.follows." + consent.purpose()),
                        Say.text("consent.take-back.yes"),
                        takeBack,
                        Say.text("consent.take-back.no")));
    }

    /** As she had it before her, in the language that she read, or heard. */
    private Div read() {
        Div read = new Div();
        read.addClassName("stack");
        var yes = consent.lastYes();
        words.of(consent.purpose(), yes)
                .ifPresentOrElse(
                        it -> {
                            Paragraph means = new Paragraph(it.means());
                            means.addClassName("meta");
                            read.add(new Paragraph(Say.quoted(it.yes())), means);
                            read.getElement()
                                    .setAttribute("lang", yes.words().language().tag());
                        },
                        () -> read.add(new Paragraph(Say.text("consent.words-unknown"))));
        return read;
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
