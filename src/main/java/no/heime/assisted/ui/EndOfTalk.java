package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiFunction;
import no.heime.assisted.ReadBack;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.WrittenDown;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Say;

/** The last that the two do in a talk: what was registered is read aloud, and she says whether she wants a receipt. */
final class EndOfTalk extends Div {

    private final H2 heading = new H2(Say.text("talk.end.read"));

    /**
     * @param send sends the receipt on one way, when she has said yes to it
     * @param end ends the talk
     * @param goOn back to what can be registered
     */
    EndOfTalk(ReadBack back, BiFunction<Reach.Post, Boolean, Outcome> send, Runnable end, Runnable goOn) {
        addClassNames("stack", "end-of-talk");
        add(heading, paper(back));
        if (back.ways().isEmpty()) {
            add(new Paragraph(Say.text("talk.end.no-way")));
        } else {
            add(new ReceiptOnItsWay(back.ways(), send));
        }
        add(
                Action.quiet(Say.text("talk.receipt.print"), () -> getElement().executeJs("window.print()")),
                Action.primary(Say.text("talk.end.now"), end),
                Action.quiet(Say.text("talk.end.not-yet"), goOn));
    }

    H2 heading() {
        return heading;
    }

    /** What is read aloud is what is printed. */
    private static Section paper(ReadBack back) {
        UnorderedList lines = new UnorderedList();
        for (WrittenDown line : back.registered()) {
            lines.add(new ListItem(Say.phrase(line.what()) + " " + Say.phrase(line.follows())));
        }
        Section paper = new Section(
                new H3(Say.text("talk.receipt.for", back.called())),
                new Paragraph(Say.text("talk.receipt.registered")),
                lines);
        paper.addClassNames("receipt", "stack");
        return paper;
    }
}
