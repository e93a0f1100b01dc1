package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import no.heime.identity.EndedBecause;
import no.heime.organisation.Coordinator;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Why;
import no.heime.shared.ui.WhyConfirmation;

/** One who speaks for the organisation or is asked to: since when, by whom, and a way to let her out. */
final class CoordinatorRow extends ListItem {

    private final Coordinator one;

    /**
     * @param taken she leaves, or is asked in no more
     * @param ended she is let out, for the reason that is handed over as it was chosen
     */
    CoordinatorRow(Coordinator one, Runnable taken, Consumer<String> ended) {
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
            ending(taken, ended);
        }
    }

    /** What she is called in the middle of a sentence. */
    static String who(Coordinator one) {
        return one.called().isBlank() ? Say.text("coordinators.somebody") : one.called();
    }

    private void ending(Runnable taken, Consumer<String> ended) {
        String act = one.me() ? "coordinators.leave" : one.waits() ? "coordinators.take-back" : "coordinators.end";
        Action ending = Action.link(Say.text(act), () -> {});
        if (!one.me()) {
            ending.about(Say.text(act + ".who", who(one)));
        }
        String no = Say.text(one.me() ? "coordinators.leave.no" : "coordinators.end.no");
        String sure = Say.text(act + ".sure", who(one));
        String yes = Say.text(act + ".yes");
        add(
                ending,
                one.me() || one.waits()
                        ? new Confirmation(ending, sure, yes, taken, no)
                        : new WhyConfirmation(
                                ending,
                                new WhyConfirmation.Asks(sure, yes, no, Say.text("appointed.ended.hint")),
                                Why.of(Say.text("shared.why"), EndedBecause.values(), "appointed.ended."),
                                ended));
    }

    private String given() {
        LocalDate on = one.givenOn();
        if (on == null || one.unanswered()) {
            return "";
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(on);
        String given = one.givenBy().isBlank()
                ? Say.text("coordinators.given", day)
                : Say.text("coordinators.given.by", one.givenBy(), day);
        return Say.dotted(given, RoleHistory.why(true, one.why()));
    }
}
