package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.Stage;
import no.heime.digitalcare.Turn;
import no.heime.identity.PersonId;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;

/** Each step of a participation: when, by whom, from where to where, and why when staff have said it. */
final class HistoryList extends Div {

    /** Who reads: what one did oneself is said otherwise. */
    enum Reader {
        RESIDENT,
        /** A next of kin who acts for her. */
        PROXY,
        /** Also a case worker who talks with her. */
        STAFF
    }

    private final Reader reader;
    private final Map<PersonId, String> proxies;

    /** @param proxies names of those who have acted for the resident, or written down what she said */
    HistoryList(
            DigitalParticipation participation,
            Reader reader,
            Map<PersonId, String> proxies,
            CareInWords words,
            Moments moments) {
        this.reader = reader;
        this.proxies = proxies;
        addClassName("story");
        OrderedList lines = new OrderedList();
        lines.getElement().setAttribute("role", "list");
        participation.story().forEach(line -> lines.add(item(line, words, moments)));
        add(lines);
    }

    private ListItem item(DigitalParticipation.Line line, CareInWords words, Moments moments) {
        var turn = line.turn();
        String who = who(turn);
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

    private String who(Turn turn) {
        return switch (turn.by()) {
            case STAFF -> Say.text("participation.story.STAFF");
            case RESIDENT -> Say.text("participation.story.RESIDENT." + reader);
            case PROXY, PHONE, COUNTER -> Say.text("participation.story." + turn.by() + "." + reader, forHer(turn));
        };
    }

    /** Of who is erased nobody is known. */
    private String forHer(Turn turn) {
        PersonId who = turn.who();
        String name = who == null ? null : proxies.get(who);
        String somebody = turn.by().isOnHerWord() ? "need.on-word.somebody" : "need.on-behalf.somebody";
        return name == null ? Say.text(somebody) : name;
    }
}
