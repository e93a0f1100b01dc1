package no.heime.need.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.heime.need.NeedStory;
import no.heime.need.StoryLine;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;

/** «Det som har skjedd»: every line of a need's history, oldest first. */
final class StoryColumn extends Section {

    StoryColumn(List<StoryLine> history, Moments moments) {
        this(Say.text("need.view.story"), history, moments);
    }

    /** What others have done on the resident's behalf, and nothing else. */
    static StoryColumn onBehalf(NeedStory story, Moments moments) {
        return new StoryColumn(
                story.onBehalf().reading()
                        ? Say.text(
                                "need.view.on-behalf.of",
                                Say.phrase(story.onBehalf().resident()))
                        : Say.text("need.view.on-behalf"),
                story.history().stream().filter(StoryLine::onBehalf).toList(),
                moments);
    }

    private StoryColumn(String title, List<StoryLine> history, Moments moments) {
        addClassName("story");
        OrderedList lines = new OrderedList();
        lines.getElement().setAttribute("role", "list");
        history.forEach(line ->
                lines.add(new ListItem(new When(line.at(), moments.at(line.at())), new Span(Say.phrase(line.text())))));
        add(new H2(title), lines);
    }
}
