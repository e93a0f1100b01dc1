package no.heime.accesslog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.heime.accesslog.LineQuestion;
import no.heime.accesslog.Looked;
import no.heime.accesslog.NamedNeed;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.When;

/** When somebody looked, in which need, what she saw, and what one has asked about it. */
final class LookInWords extends Div {

    private final Moments moments;

    /** @param named needs that one knows oneself */
    LookInWords(Looked looked, Map<UUID, NamedNeed> named, Moments moments) {
        this.moments = moments;
        addClassName("look-in-words");
        Div said = new Div();
        said.addClassName("said");
        looked.needs().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(this::way)
                .forEach(said::add);
        said.add(new Paragraph(Say.text("looked.what." + looked.what())));
        if (looked.times() > Math.max(1, looked.needs().size())) {
            said.add(meta(Say.text("looked.times", looked.times())));
        }
        LineQuestion question = looked.question();
        if (question != null) {
            said.add(asked(question));
        }
        add(new When(looked.at(), moments.hour(looked.at())), said);
    }

    private WayTo way(NamedNeed need) {
        return WayTo.inText(
                need.address(),
                Say.text(
                        "looked.need." + (need.own() ? "own" : "other"),
                        Say.phrase(need.title()),
                        moments.date(need.registered())));
    }

    private static Component asked(LineQuestion question) {
        Div asked = new Div(new Paragraph(Say.text("looked.asked", question.words())));
        LineQuestion.Answer answer = question.answer();
        asked.add(
                answer == null
                        ? meta(Say.text("looked.asked.waits"))
                        : Notice.info(Say.text("looked.asked.answer", answer.words())));
        return asked;
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("line");
        return meta;
    }
}
