package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.heime.register.SearchResult;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * The words, what is chosen, and behind one button everything else that can be: on a phone the best answer stands above
 * the fold. Every change searches at once.
 */
final class SearchFields extends Div {

    private static final int PAUSE_IN_TYPING_MS = 400;

    private final Options options;
    private final Consumer<UnaryOperator<Asked>> change;
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Div chosen = new Div();
    private final Action more;
    private final Runnable done;
    private @Nullable MoreChoices choices;
    private @Nullable Asked asked;
    private @Nullable SearchResult found;
    private boolean filling;

    SearchFields(Options options, Consumer<UnaryOperator<Asked>> change, Runnable done) {
        this.options = options;
        this.change = change;
        this.done = done;
        addClassName("search");
        getElement().setAttribute("role", "search");
        words.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        words.getElement().setAttribute("enterkeyhint", "search").setAttribute("maxlength", "200");
        words.addValueChangeListener(typed -> {
            if (!filling) {
                change.accept(asked -> asked.saying(typed.getValue()));
            }
        });
        more = Action.quiet("", () -> open(choices == null));
        chosen.addClassName("chosen-row");
        Field field = new Field(Say.text("register.find.words"), words);
        field.add(new Icon("search"), empty());
        add(field, chosen);
        expanded(false);
    }

    /** It is there while something is written, which the page sees before the server does. */
    private Action empty() {
        // What looks for it in the styles is a placeholder that is shown.
        words.setPlaceholder(" ");
        Action empty = Action.link("", () -> {
            words.clear();
            Focus.on(words);
        });
        empty.addClassName("empty-words");
        empty.add(new Icon("x"));
        return empty.about(Say.text("register.find.empty-words"));
    }

    void fill(Asked asked, SearchResult found) {
        this.asked = asked;
        this.found = found;
        filling = true;
        words.setValue(asked.words());
        filling = false;
        chosen.removeAll();
        chosen.add(more);
        String place = options.place(asked.district());
        if (!place.isEmpty()) {
            chosen.add(chip(place, it -> it.near("")));
        }
        asked.choices().chosen().keySet().stream()
                .sorted()
                .forEach(facet -> chosen.add(
                        chip(options.words(facet, asked.choices().of(facet)), it -> it.choosing(facet, ""))));
        more.setText(Say.text("register.find.more-choices", chosen.getComponentCount() - 1));
        fillChoices();
    }

    private void fillChoices() {
        if (choices != null && asked != null && found != null) {
            choices.fill(asked, found);
        }
    }

    /** What was pressed is gone then: the focus goes to the button beside it. */
    private Action chip(String name, UnaryOperator<Asked> without) {
        Action chip = Action.quiet(name, () -> {
            change.accept(without);
            Focus.on(more);
        });
        chip.addClassName("removable");
        return chip.about(Say.text("register.find.remove", name));
    }

    /** They are there only while one looks at them: nobody counts for who does not look. */
    private void open(boolean open) {
        if (choices != null) {
            remove(choices);
            choices = null;
        }
        if (open) {
            choices = new MoreChoices(options, change, () -> {
                open(false);
                done.run();
            });
            fillChoices();
            add(choices);
        }
        expanded(open);
    }

    private void expanded(boolean open) {
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
