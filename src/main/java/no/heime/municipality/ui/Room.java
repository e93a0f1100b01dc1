package no.heime.municipality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.heime.municipality.Change;
import no.heime.municipality.Edit;
import no.heime.municipality.Foreseen;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** Where something is put right: first one sees what would change, then one says yes. What is typed stays until then. */
abstract class Room extends Div {

    /** What an administrator can do. */
    interface Acts {
        Foreseen foresee(Edit edit);

        void correct(Edit edit);

        /** Shows how things stand after it. */
        void corrected();

        /** As it stands there now; null when it is no more. */
        @Nullable
        Change now(Change seen);
    }

    final PlacesInWords words;
    final String home;
    private final Acts acts;
    private final String yes;
    private final Div fields = new Div();
    private final Attempt attempt = new Attempt();
    private final Div foreseen = new Div();
    private final Action look;
    private boolean stale;

    /**
     * @param home number of the municipality
     * @param look what the button says that shows what would change
     * @param yes what the button says that does it
     * @param no leaves the room
     */
    Room(PlacesInWords words, String home, Acts acts, String look, String yes, Runnable no) {
        this.words = words;
        this.home = home;
        this.acts = acts;
        this.yes = yes;
        this.look = Action.primary(look, this::look);
        addClassNames("place-room", "stack");
        foreseen.addClassNames("foreseen", "stack");
        foreseen.setVisible(false);
        Div actions = new Div(this.look, Action.link(Say.text("places.leave"), no));
        actions.addClassName("actions");
        fields.addClassName("stack");
        add(fields, attempt, foreseen, actions);
    }

    final void ask(Field... questions) {
        fields.add(questions);
    }

    /** What is to become of it, as it stands on the screen now. */
    abstract Edit edit();

    /** What it was and what it would be, one line each. */
    abstract List<String> lines(Change what);

    /** Takes over how things stand now, after somebody else has changed them. */
    abstract void seeAgain(Acts acts);

    /** Leads the focus to what is to be done first. */
    abstract void begin();

    /** What was foreseen holds no longer. */
    final void changed() {
        foreseen.removeAll();
        foreseen.setVisible(false);
        look.setVisible(true);
    }

    final void look() {
        boolean foreseen = attempt.to(this::show);
        tried(foreseen);
        if (!foreseen) {
            refused(look);
        }
    }

    /** It cannot be done as it stands; where something is filled in, another answer may do. */
    void refused(Action look) {
        Focus.stayAndShow(this);
    }

    private void show() {
        if (stale) {
            seeAgain(acts);
            stale = false;
        }
        Foreseen what = acts.foresee(edit());
        H4 heading = new H4(Say.text("places.foreseen"));
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        lines(what.what()).forEach(line -> list.add(new ListItem(line)));
        what.journeys().forEach(journey -> list.add(new ListItem(words.journey(journey, home))));
        foreseen.removeAll();
        foreseen.add(heading, list);
        if (what.more() > 0) {
            foreseen.add(new Paragraph(Say.text("places.foreseen.more", what.more())));
        } else if (what.journeys().isEmpty()) {
            foreseen.add(new Paragraph(Say.text("places.foreseen.none")));
        }
        foreseen.add(Action.primary(yes, this::save));
        foreseen.setVisible(true);
        look.setVisible(false);
        Focus.into(foreseen, heading);
    }

    private void save() {
        tried(attempt.to(() -> acts.correct(edit()), acts::corrected));
    }

    /** When it could not be done, the next look is at how things stand then. */
    private void tried(boolean done) {
        if (!done) {
            changed();
            stale = true;
        }
    }
}
