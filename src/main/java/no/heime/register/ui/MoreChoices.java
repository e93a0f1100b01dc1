package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.heime.municipality.District;
import no.heime.municipality.Municipality;
import no.heime.register.Counts;
import no.heime.register.Facet;
import no.heime.register.Order;
import no.heime.register.SearchResult;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** All that can be chosen beside the words, each with how much one would find. Every choice searches at once. */
final class MoreChoices extends Div {

    private static final List<Facet> LISTS =
            List.of(Facet.KIND, Facet.WITHIN, Facet.DAY, Facet.PART, Facet.STEP, Facet.LANGUAGE);
    private static final List<Facet> TOGGLES = List.of(Facet.FREE, Facet.WHEELCHAIR, Facet.ONLINE);

    private final Options options;
    private final Map<Facet, Choice> lists = new EnumMap<>(Facet.class);
    private final Map<Facet, Action> toggles = new EnumMap<>(Facet.class);
    private final Choice district = new Choice();
    private final Choice order = new Choice();
    private final Action show;
    private boolean filling;

    /** @param done when one wants to see what was found */
    MoreChoices(Options options, Consumer<UnaryOperator<Asked>> change, Runnable done) {
        this.options = options;
        addClassName("more-choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("register.find.choices"));
        districts();
        chosen(district, value -> change.accept(asked -> asked.near(value)));
        add(new Field(Say.text("register.find.district"), district));
        LISTS.forEach(facet -> {
            Choice list = list(facet);
            lists.put(facet, list);
            chosen(list, value -> change.accept(asked -> asked.choosing(facet, value)));
            add(new Field(Say.text("register.find." + facet.parameter()), list));
        });
        for (Order one : Order.values()) {
            order.option(one.name(), Say.text("register.find.order." + one));
        }
        chosen(order, value -> change.accept(asked -> asked.inOrder(Order.valueOf(value))));
        add(new Field(Say.text("register.find.order"), order));
        Div row = new Div();
        row.addClassName("toggles");
        TOGGLES.forEach(facet -> {
            Action toggle = Action.quiet(
                    "",
                    () -> change.accept(
                            asked -> asked.choosing(facet, asked.choices().has(facet) ? "" : Facet.YES)));
            toggles.put(facet, toggle);
            row.add(toggle);
        });
        show = Action.primary("", done);
        add(row, show);
    }

    /** Shows what is chosen, and what each choice would give. */
    void fill(Asked asked, SearchResult found) {
        filling = true;
        district.choose(asked.district());
        order.choose(asked.order().name());
        lists.forEach((facet, list) -> {
            options.of(facet).forEach((value, words) -> list.say(value, counted(words, facet, value, found.counts())));
            list.choose(asked.choices().of(facet));
            // nobody is so many minutes away from nowhere
            list.setEnabled(facet != Facet.WITHIN || !asked.district().isEmpty());
        });
        toggles.forEach((facet, toggle) -> {
            boolean chosen = asked.choices().has(facet);
            toggle.setText(counted(options.words(facet, Facet.YES), facet, Facet.YES, found.counts()));
            toggle.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            toggle.setClassName("chosen", chosen);
        });
        show.setText(Say.text(found.complete() ? "register.find.show" : "register.find.show.at-least", found.total()));
        filling = false;
    }

    private static String counted(String words, Facet facet, String value, Counts counts) {
        int count = counts.of(facet, value);
        if (counts.exact()) {
            return Say.text("register.find.counted", words, count);
        }
        return count == 0 ? words : Say.text("register.find.counted.at-least", words, count);
    }

    private void chosen(Choice list, Consumer<String> change) {
        list.addValueChangeListener(chosen -> {
            if (!filling) {
                change.accept(chosen.getValue());
            }
        });
    }

    private Choice list(Facet facet) {
        Choice list = new Choice();
        list.option("", Say.text("register.find." + facet.parameter() + ".any"));
        if (facet == Facet.KIND) {
            options.groups().forEach(group -> list.group(group.name(Say.language()), options.kinds(group)));
        } else {
            options.of(facet).forEach(list::option);
        }
        return list;
    }

    private void districts() {
        district.option("", Say.text("register.find.district.any"));
        for (Municipality municipality : options.places().municipalities()) {
            Map<String, String> choices = new LinkedHashMap<>();
            for (District one : options.places().districtsOf(municipality.number())) {
                choices.put(one.id().value(), one.name());
            }
            district.group(municipality.fullName(), choices);
        }
    }
}
