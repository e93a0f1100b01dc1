package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.heime.organisation.Coordinator;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;

/** One who speaks for the organisation or is asked to: since when, by whom, and a way to let her out. */
final class CoordinatorRow extends ListItem {

    private final Coordinator one;

    CoordinatorRow(Coordinator one, Runnable ended) {
        this.one = one;
        Paragraph about = new Paragraph(Say.dotted(
                one.me() ? Say.text("coordinators.me") : "",
                given(),
                one.unanswered() ? Say.text("coordinators.unanswered") : "",
                one.waits() ? Say.text("coordinators.waits") : ""));
        about.addClassName("hint");
        String called = one.called();
        add(new Div(new Span(called.isBlank() ? Say.text("coordinators.nameless") : called), about));
        if (!one.last() && !one.unanswered()) {
            ending(ended);
        }
    }

    /** What she is called in the middle of a sentence. */
    static String who(Coordinator one) {
        return one.called().isBlank() ? Say.text("coordinators.somebody") : one.called();
    }

    private void ending(Runnable ended) {
        String act = one.me() ? "coordinators.leave" : one.waits() ? "coordinators.take-back" : "coordinators.end";
        Action ending = Action.link(Say.text(act), () -> {});
        if (!one.me()) {
            ending.about(Say.text(act + ".who", who(one)));
        }
        String no = Say.text(one.me() ? "coordinators.leave.no" : "coordinators.end.no");
        add(ending, new Confirmation(ending, Say.text(act + ".sure", who(one)), Say.text(act + ".yes"), ended, no));
    }

    private String given() {
        LocalDate on = one.givenOn();
        if (on == null || one.unanswered()) {
            return "";
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(on);
        return one.givenBy().isBlank()
                ? Say.text("coordinators.given", day)
                : Say.text("coordinators.given.by", one.givenBy(), day);
    }
}
