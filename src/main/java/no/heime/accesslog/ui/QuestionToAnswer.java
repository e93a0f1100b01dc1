package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.LineQuestionService.ForStaff;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;
import no.heime.shared.ui.Words;

/** One question that waits: who asks, about which look, in what words, and room for the answer. */
final class QuestionToAnswer extends Article {

    private final Words answer = new Words(LineQuestion.MAX_WORDS);
    private final Field field = new Field(Say.text("looked.answer"), answer).hint(Say.text("looked.answer.hint"));

    /** @param send takes this and the answer's words */
    QuestionToAnswer(ForStaff shown, Moments moments, BiConsumer<QuestionToAnswer, String> send) {
        addClassNames("to-moderate", "stack");
        LineQuestion question = shown.question();
        String name = shown.resident().isBlank() ? Say.text("looked.nameless") : shown.resident();
        Paragraph asked = new Paragraph();
        asked.addClassName("meta");
        asked.add(new Span(Say.text("looked.question.asked")), new When(question.at(), moments.ago(question.at())));
        Paragraph words = new Paragraph(Say.quoted(question.words()));
        words.addClassName("description");
        Paragraph about = new Paragraph(Say.text(
                "looked.question.about",
                InWords.who(shown.looked()),
                moments.at(shown.looked().at()),
                Say.text("looked.what." + shown.looked().what())));
        about.addClassName("meta");
        Action done = Action.primary(Say.text("looked.answer.send"), () -> send.accept(this, answer.written()));
        Div actions = new Div(done.about(done.getText() + ": " + name));
        actions.addClassName("actions");
        add(new H2(name), asked, words, about, field, actions);
    }

    /** Where it is said when the answer is refused. */
    Field field() {
        return field;
    }
}
