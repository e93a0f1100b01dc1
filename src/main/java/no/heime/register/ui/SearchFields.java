package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.heime.municipality.District;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.taxonomy.KindGroup;
import no.heime.shared.taxonomy.KindOfHelp;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WeekInWords;

/** Words, kind of help, where I am, which day. Every change searches at once. */
final class SearchFields extends Div {

    private static final int PAUSE_IN_TYPING_MS = 400;

    private final Input words = new Input(ValueChangeMode.LAZY);
    private final Choice kind = new Choice();
    private final Choice district = new Choice();
    private final Choice day = new Choice();
    private boolean filling;

    SearchFields(Taxonomy taxonomy, Places places, Consumer<Asked> changed) {
        addClassName("search");
        getElement().setAttribute("role", "search");
        words.setType("search");
        words.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        words.getElement().setAttribute("enterkeyhint", "search").setAttribute("maxlength", "200");
        kinds(taxonomy);
        districts(places);
        days();
        add(
                new Field(Say.text("register.find.words"), words),
                narrowed("register.find.kind", kind),
                narrowed("register.find.day", day),
                narrowed("register.find.district", district));
        words.addValueChangeListener(change -> tell(changed));
        kind.addValueChangeListener(change -> tell(changed));
        district.addValueChangeListener(change -> tell(changed));
        day.addValueChangeListener(change -> tell(changed));
    }

    void fill(Asked asked) {
        filling = true;
        words.setValue(asked.words());
        kind.choose(asked.kind());
        district.choose(asked.district());
        day.choose(asked.day());
        filling = false;
    }

    Asked asked() {
        return new Asked(words.getValue(), kind.getValue(), district.getValue(), day.getValue());
    }

    /** The first choice says what it is about, so the label need not take room on a phone. */
    private static Field narrowed(String label, Choice choice) {
        Field field = new Field(Say.text(label), choice);
        field.addClassName("label-unseen");
        return field;
    }

    private void tell(Consumer<Asked> changed) {
        if (!filling) {
            changed.accept(asked());
        }
    }

    private void kinds(Taxonomy taxonomy) {
        kind.option("", Say.text("register.find.kind.any"));
        for (KindGroup group : taxonomy.groups()) {
            Map<String, String> choices = new LinkedHashMap<>();
            String name = group.name(Say.language());
            choices.put(Asked.group(group.id()), Say.text("register.find.kind.all-of", name));
            for (KindOfHelp one : taxonomy.kindsIn(group.id())) {
                choices.put(one.id().value(), one.name(Say.language()));
            }
            kind.group(name, choices);
        }
    }

    private void districts(Places places) {
        district.option("", Say.text("register.find.district.any"));
        for (Municipality municipality : places.municipalities()) {
            Map<String, String> choices = new LinkedHashMap<>();
            for (District one : places.districtsOf(municipality.number())) {
                choices.put(one.id().value(), one.name());
            }
            district.group(municipality.name(), choices);
        }
    }

    private void days() {
        day.option("", Say.text("register.find.day.any"));
        WeekInWords week = new WeekInWords(Say.locale());
        for (DayOfWeek one : DayOfWeek.values()) {
            day.option(one.name(), week.day(one));
        }
    }
}
