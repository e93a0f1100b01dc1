package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Participant;
import no.heime.digitalcare.Stage;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** One resident whom staff help to get on: what she has and needs, how to reach her, and where it can go from here. */
final class ParticipantCard extends Div {

    interface Moves {
        void move(Participant whom, Stage to, String reason);
    }

    private final Participant whom;
    private final Moves moves;
    private final Div why = new Div();

    ParticipantCard(Participant whom, CareInWords words, Moments moments, Moves moves) {
        this.whom = whom;
        this.moves = moves;
        var answers = participation().answers();
        Card card = Card.within(new Glyph(LadderStep.DIGITAL, words.icon(answers.form())), whom.name())
                .line(Say.dotted(words.form(answers.form()), words.district(answers.district())))
                .line(Say.text(
                        "participation.desk.since",
                        words.stage(answers.stage()),
                        moments.ago(participation().since())))
                .line(words.writtenDown(participation()))
                .reasons(words.chips(answers));
        if (whom.notHereYet()) {
            card.part(Notice.info(Say.text("participation.desk.not-here-yet")));
        }
        var phone = whom.phone();
        if (phone != null) {
            Anchor call = new Anchor("tel:" + phone.value(), Say.text("participation.desk.call", phone.shown()));
            call.addClassName("way");
            card.part(call);
        }
        card.part(new NativeDetails(
                Say.text("participation.mine.story"),
                new HistoryList(participation(), HistoryList.Reader.STAFF, whom.proxies(), words, moments)));
        why.addClassNames("why", "stack");
        why.setVisible(false);
        add(card.actions(acts(), why));
    }

    boolean shows(DigitalParticipation other) {
        return participation().equals(other);
    }

    private DigitalParticipation participation() {
        return whom.participation();
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("actions");
        participation().answers().stage().next().forEach(to -> acts.add(act(to)));
        return acts;
    }

    private Action act(Stage to) {
        String name = Say.text("participation.desk.move." + to);
        Action act =
                switch (to) {
                    case NOT_SUITABLE, STOPPED -> Action.link(name, () -> ask(to, name));
                    default -> Action.quiet(name, () -> moves.move(whom, to, ""));
                };
        return act.about(name + ": " + whom.name());
    }

    /** What ends it she is told the reason of. */
    private void ask(Stage to, String name) {
        Words reason = new Words(DigitalParticipation.MAX_REASON);
        why.removeAll();
        why.add(
                new Field(Say.text("participation.desk.why." + to), reason)
                        .hint(Say.text("participation.desk.why.seen")),
                Action.primary(name, () -> moves.move(whom, to, reason.written())));
        why.setVisible(true);
        Focus.into(why, reason);
    }
}
