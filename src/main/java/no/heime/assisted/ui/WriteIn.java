package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.heime.assisted.TalkId;
import no.heime.assisted.WrittenIn;
import no.heime.identity.PersonId;
import no.heime.municipality.District;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.Names;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** Writes in somebody who was never here: name, how she is reached, where she lives, her language, and her yes. */
final class WriteIn extends Div {

    private static final Names CALLED = new Names("language.name");

    /** Writes her in. */
    @FunctionalInterface
    interface Writes {
        void in(PersonId person, WrittenIn her, TalkId talk, String said);
    }

    private final Input name = new Input();
    private final Input email = new Input();
    private final Choice district = new Choice();
    private final Choice language = new Choice();
    private final HerNumber phone;
    private final SheSaidYes yes = new SheSaidYes("talk.read-aloud.new");
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final PersonId person;
    private final TalkId talk;

    WriteIn(
            Ids ids,
            List<District> districts,
            HerNumber phone,
            String email,
            Writes writes,
            java.util.function.Consumer<PersonId> written) {
        person = new PersonId(ids.next());
        talk = new TalkId(ids.next());
        addClassName("stack");
        this.phone = phone;
        this.email.setType("email");
        List.of(name, this.email).forEach(input -> input.getElement().setAttribute("autocomplete", "off"));
        this.email.setValue(email);
        district.option("", Say.text("talk.district.choose"));
        districts.forEach(one -> district.option(one.id().value(), one.name()));
        Language.all().forEach(one -> language.option(one.tag(), CALLED.in(one)));
        language.choose(Say.language().tag());
        fields.put("name", new Field(Say.text("talk.name"), name));
        fields.put("email", new Field(Say.text("talk.email"), this.email).hint(Say.text("talk.email.hint")));
        fields.put("district", new Field(Say.text("talk.district"), district));
        fields.put("language", new Field(Say.text("talk.language"), language));
        Attempt attempt = new Attempt();
        add(new H2(Say.text("talk.new")));
        fields.values().forEach(this::add);
        addComponentAtIndex(indexOf(fields.get("email")), phone);
        add(yes, attempt, Action.primary(Say.text("talk.write-in"), () -> attempt.to(() -> write(writes, written))));
    }

    private void write(Writes writes, java.util.function.Consumer<PersonId> written) {
        fields.values().forEach(Field::well);
        phone.well();
        yes.well();
        try {
            writes.in(person, her(), talk, yes.words());
            written.accept(person);
        } catch (DomainException refused) {
            String sentence =
                    Say.text(refused.messageKey(), refused.parameters().toArray());
            Field at = fields.get(refused.field() == null ? "" : refused.field());
            if (at != null) {
                at.trouble(sentence);
            } else if ("phone".equals(refused.field())) {
                phone.trouble(refused.messageKey(), sentence);
            } else if (!yes.trouble(refused)) {
                throw refused;
            }
        }
    }

    private WrittenIn her() {
        return phone.of(WrittenIn.of(
                name.getValue(),
                phone.written(),
                email.getValue(),
                district.getValue(),
                Language.read(language.getValue())));
    }
}
