package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;

/** Says above a form all that is wrong in it, each with the way to its field; of one thing alone the field says it. */
final class AllThatIsWrong extends Div {

    /** @return whether there is anything */
    boolean says(List<Wrong> wrong) {
        removeAll();
        if (wrong.size() == 1) {
            lead(wrong.getFirst());
        } else if (wrong.size() > 1) {
            UnorderedList lines = new UnorderedList();
            wrong.forEach(one -> lines.add(new ListItem(Action.link(one.sentence(), () -> lead(one)))));
            Notice notice = Notice.trouble(Say.text("form.problems"), lines);
            add(notice);
            Focus.into(this, notice);
        }
        return !wrong.isEmpty();
    }

    private static void lead(Wrong one) {
        Focus.into(one.box(), one.answer());
    }
}
