package no.heime.assisted.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.heime.assisted.WrittenIn;
import no.heime.municipality.District;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.Names;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** What is written of somebody: name, how she is reached, where she lives, and her language. */
final class HerFields extends Div {

    private static final Names CALLED = new Names("language.name");

    private final Input name = new Input();
    private final HerNumber phone;
    private final Input email = new Input();
    private final Choice district = new Choice();
    private final Choice language = new Choice();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Component> answers = new LinkedHashMap<>();

    HerFields(List<District> districts, HerNumber phone, String address) {
        this.phone = phone;
        addClassName("stack");
        email.setType("email");
        email.setValue(address);
        List.of(name, email).forEach(input -> input.getElement().setAttribute("autocomplete", "off"));
        district.option("", Say.text("talk.district.choose"));
        districts.forEach(one -> district.option(one.id().value(), one.name()));
        Language.all().forEach(one -> language.option(one.tag(), CALLED.in(one)));
        language.choose(Say.language().tag());
        add(
                field("name", name),
                phone,
                field("email", email).hint(Say.text("talk.email.hint")),
                field("district", district),
                field("language", language));
    }

    private Field field(String key, Component answer) {
        Field field = new Field(Say.text("talk." + key), answer);
        fields.put(key, field);
        answers.put(key, answer);
        return field;
    }

    /** Looked for by this name. */
    void called(String written) {
        name.setValue(written);
    }

    /** As it is written now. */
    void show(WrittenIn her) {
        name.setValue(her.name());
        district.choose(her.district());
        language.choose(her.language().tag());
    }

    /** @throws DomainException invalid, on the field that is wrong */
    WrittenIn written() {
        return phone.of(WrittenIn.of(
                name.getValue(),
                phone.written(),
                email.getValue(),
                district.getValue(),
                Language.read(language.getValue())));
    }

    /** All of it, said beside each field. */
    List<Wrong> wrong() {
        return WrittenIn.refusals(name.getValue(), phone.written(), email.getValue(), district.getValue()).stream()
                .map(this::said)
                .toList();
    }

    private Wrong said(DomainException refused) {
        String at = String.valueOf(refused.field());
        String sentence = sentence(refused);
        Field field = fields.get(at);
        Component answer = answers.get(at);
        if (field == null || answer == null) {
            return phone.wrong(sentence);
        }
        quietly(field, sentence);
        return new Wrong(sentence, field, answer);
    }

    /** What is listed above the form is not read aloud a second time. */
    static void quietly(Field field, String sentence) {
        field.wrong(sentence).getElement().removeAttribute("role");
    }

    private static String sentence(DomainException refused) {
        return "name".equals(refused.field()) && "text.missing".equals(refused.messageKey())
                ? Say.text("talk.name.missing")
                : Say.text(refused.messageKey(), refused.parameters().toArray());
    }

    void well() {
        fields.values().forEach(Field::well);
        phone.well();
    }

    /** @return whether it is about something here */
    boolean trouble(DomainException refused) {
        String at = refused.field();
        String sentence = sentence(refused);
        if ("phone".equals(at)) {
            phone.trouble(refused.messageKey(), sentence);
            return true;
        }
        Field field = fields.get(at == null ? "" : at);
        if (field != null) {
            field.trouble(sentence);
        }
        return field != null;
    }
}
