package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.heime.assisted.TalkId;
import no.heime.assisted.WrittenIn;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;

/** Writes in somebody who was never here: what is written of her, and her yes. */
final class WriteIn extends Div {

    /** Writes her in. */
    @FunctionalInterface
    interface Writes {
        void in(PersonId person, WrittenIn her, TalkId talk, String said);
    }

    private final AllThatIsWrong wrong = new AllThatIsWrong();
    private final HerFields fields;
    private final SheSaidYes yes = new SheSaidYes("talk.read-aloud.new");
    private final PersonId person;
    private final TalkId talk;

    WriteIn(Ids ids, HerFields fields, Writes writes, Consumer<PersonId> written) {
        this.fields = fields;
        person = new PersonId(ids.next());
        talk = new TalkId(ids.next());
        addClassName("stack");
        Attempt attempt = new Attempt();
        add(
                new H2(Say.text("talk.new")),
                wrong,
                fields,
                yes,
                attempt,
                Action.primary(Say.text("talk.write-in"), () -> attempt.to(() -> write(writes, written))));
    }

    private void write(Writes writes, Consumer<PersonId> written) {
        fields.well();
        yes.well();
        if (wrong.says(
                Stream.concat(fields.wrong().stream(), yes.wrong().stream()).toList())) {
            return;
        }
        try {
            writes.in(person, fields.written(), talk, yes.words());
            written.accept(person);
        } catch (DomainException refused) {
            if (!fields.trouble(refused) && !yes.trouble(refused)) {
                throw refused;
            }
        }
    }
}
