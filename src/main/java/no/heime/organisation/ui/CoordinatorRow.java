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
                one.waits() ? Say.text("coordinators.waits") : ""));
        about.addClassName("hint");
        add(new Div(new Span(one.called()), about));
        if (!one.last() && one.email() != null) {
            ending(ended);
        }
    }

    private void ending(Runnable ended) {
        Action ending = one.me()
                ? Action.link(Say.text("coordinators.leave"), () -> {})
                : Action.link(Say.text("coordinators.end"), () -> {})
                        .about(Say.text("coordinators.end.who", one.called()));
        String yes = Say.text(one.me() ? "coordinators.leave.yes" : "coordinators.end.yes");
        String no = Say.text(one.me() ? "coordinators.leave.no" : "coordinators.end.no");
        add(ending, new Confirmation(ending, question(), yes, ended, no));
    }

    private String question() {
        if (one.me()) {
            return Say.text("coordinators.leave.sure");
        }
        return Say.text(one.waits() ? "coordinators.end.sure.waits" : "coordinators.end.sure", one.called());
    }

    private String given() {
        LocalDate on = one.givenOn();
        if (on == null) {
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
