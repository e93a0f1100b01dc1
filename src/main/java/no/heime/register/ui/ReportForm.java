package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiPredicate;
import no.heime.register.Report;
import no.heime.register.ReportKind;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** Under an entry, for any reader: that it does not hold any more, or that something else is wrong. */
final class ReportForm extends Div {

    private final Div room = new Div();

    /**
     * @param signedIn whether she can be answered
     * @param send takes what she says and answers whether it was received
     */
    ReportForm(boolean signedIn, BiPredicate<ReportKind, String> send) {
        addClassNames("report", "stack");
        Div ways = new Div(
                Action.link(Say.text("report.NO_LONGER_TRUE"), () -> ask(ReportKind.NO_LONGER_TRUE, signedIn, send)),
                Action.link(Say.text("report.CONCERN"), () -> ask(ReportKind.CONCERN, signedIn, send)));
        ways.addClassName("actions");
        room.addClassNames("why", "stack");
        room.setVisible(false);
        add(ways, room);
    }

    private void ask(ReportKind kind, boolean signedIn, BiPredicate<ReportKind, String> send) {
        Words said = new Words(Report.MAX_WORDS);
        Paragraph reads = new Paragraph(Say.text("report.reads." + kind));
        reads.addClassName("hint");
        room.removeAll();
        room.add(
                new Field(Say.text("report.words." + kind), said)
                        .hint(Say.text(signedIn ? "report.answer.in-messages" : "report.answer.none")),
                reads,
                Action.primary(Say.text("report.send"), () -> {
                    if (send.test(kind, said.written())) {
                        Paragraph thanks = new Paragraph(Say.text("report.thanks." + kind));
                        room.removeAll();
                        room.add(thanks);
                        Focus.onText(thanks);
                    }
                }));
        room.setVisible(true);
        Focus.into(room, said);
    }
}
