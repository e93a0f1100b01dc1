package no.heime.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for an answer, one card for each. Says how many above, and in its place what is said when nothing waits. */
public final class Awaiting extends Div {

    private final Paragraph count = new Paragraph();
    private final String nothing;
    private final String how;
    private int waiting;

    /**
     * @param nothing heading when nothing waits
     * @param how what will stand here another time
     */
    public Awaiting(String nothing, String how) {
        this.nothing = nothing;
        this.how = how;
        addClassName("cards");
        count.addClassName("meta");
        Shortcut.stepsThrough(this);
    }

    /** How many wait, to stand above. */
    public Paragraph count() {
        return count;
    }

    public void show(List<? extends Component> cards) {
        removeAll();
        cards.forEach(this::add);
        waiting = cards.size();
        say();
    }

    /**
     * Only this one goes away: what is begun on another stays.
     *
     * @return what is read next; null when nothing waits any more
     */
    public @Nullable Component answered(Component card) {
        int place = indexOf(card);
        remove(card);
        waiting--;
        Component next = waiting == 0 ? null : getComponentAt(Math.min(place, waiting - 1));
        say();
        return next;
    }

    private void say() {
        count.setText(Say.text("shared.waiting", waiting));
        if (waiting == 0) {
            add(new EmptyState("list-checks", nothing, how));
        }
    }
}
