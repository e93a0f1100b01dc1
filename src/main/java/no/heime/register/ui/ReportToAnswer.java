package no.heime.register.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import no.heime.register.Report;
import no.heime.register.ReportKind;
import no.heime.register.ReportService.ForStaff;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.When;
import no.heime.shared.ui.Words;

/** One report that waits: what it is about, what was written and by whom, and room for the answer. */
final class ReportToAnswer extends Article {

    /**
     * @param begun what was written here before, and what is written now
     * @param answer takes this and staff's words
     */
    ReportToAnswer(ForStaff shown, Moments moments, AnswersBegun begun, BiConsumer<ReportToAnswer, String> answer) {
        addClassNames("to-moderate", "stack");
        Report report = shown.report();
        Paragraph what = new Paragraph();
        what.addClassName("meta");
        String reporter = shown.reporter();
        what.add(
                kind(report.kind()),
                new Span(reporter == null ? Say.text(withoutName(report)) : Say.text("report.from", reporter)),
                new When(report.at(), moments.ago(report.at())));
        add(new H2(report.title()), what);
        String said = report.words();
        if (said != null) {
            Paragraph words = new Paragraph(Say.quoted(said));
            words.addClassName("description");
            add(words);
        }
        Words words = new Words(Report.MAX_WORDS);
        words.setValue(begun.to(report.id()));
        words.addValueChangeListener(written -> begun.keep(report.id(), written.getValue()));
        add(new Field(Say.text(report.canBeAnswered() ? "report.answer" : "report.note"), words)
                .hint(Say.text(report.canBeAnswered() ? "report.answer.hint" : "report.note.hint")));
        Action done = Action.primary(
                Say.text(report.canBeAnswered() ? "report.answer.send" : "report.handled"),
                () -> answer.accept(this, words.written()));
        Div actions = new Div(
                done.about(done.getText() + ": " + report.title()),
                WayTo.inText("/finn/" + report.entry().value(), Say.text("report.see")),
                WayTo.inText(StaffOnEntry.toHide(report.entry()), Say.text("report.hide")));
        actions.addClassName("actions");
        add(actions);
    }

    /** What is grave is seen by its shape and read in its word, not by its colour alone. */
    private static Span kind(ReportKind kind) {
        Span said = new Span(Say.text("report.kind." + kind));
        if (kind == ReportKind.CONCERN) {
            said.addClassName("grave");
            said.addComponentAsFirst(new Icon("triangle-alert"));
        }
        return said;
    }

    private static String withoutName(Report report) {
        return report.canBeAnswered() ? "report.from.kept" : "report.from.nobody";
    }
}
