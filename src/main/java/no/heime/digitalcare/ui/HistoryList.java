package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import no.heime.digitalcare.By;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Stage;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;

/** Each step of a participation: when, by whom, from where to where, and why when staff have said it. */
final class HistoryList extends Div {

    /** Who reads: what one did oneself is said otherwise. */
    enum Reader {
        RESIDENT,
        STAFF
    }

    HistoryList(DigitalParticipation participation, Reader reader, CareInWords words, Moments moments) {
        addClassName("story");
        OrderedList lines = new OrderedList();
        lines.getElement().setAttribute("role", "list");
        participation.story().forEach(line -> lines.add(item(line, reader, words, moments)));
        add(lines);
    }

    private static ListItem item(DigitalParticipation.Line line, Reader reader, CareInWords words, Moments moments) {
        var turn = line.turn();
        String who = Say.text("participation.story." + (turn.by() == By.STAFF ? By.STAFF : "RESIDENT." + reader));
        Stage from = line.from();
        String what = from == null
                ? Say.text("participation.story.begun", who, words.stage(turn.stage()))
                : Say.text("participation.story.moved", who, words.stage(from), words.stage(turn.stage()));
        ListItem item = new ListItem(new When(turn.at(), moments.at(turn.at())), new Span(what));
        String reason = turn.reason();
        if (reason != null) {
            item.add(new Span(Say.quoted(reason)));
        }
        return item;
    }
}
