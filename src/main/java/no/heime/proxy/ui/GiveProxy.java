package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;

/** Lets a next of kin act: the fields, and one thing to do. What is refused stays as it is written. */
final class GiveProxy extends Div {

    private final ProxyFields fields;
    private final Consumer<ProxyFields> give;
    private final Consumer<String> done;
    private final Action button;

    /**
     * @param give asks the next of kin by what stands in the fields
     * @param done hears the address that was asked
     */
    GiveProxy(String title, ProxyFields fields, Consumer<ProxyFields> give, Consumer<String> done) {
        this.fields = fields;
        this.give = give;
        this.done = done;
        addClassName("stack");
        Attempt attempt = new Attempt();
        button = Action.primary(Say.text("proxy.give"), () -> attempt.to(this::tryToGive));
        add(new H2(title), fields, attempt, button);
    }

    /** Says first what it is about. */
    GiveProxy about(String lead) {
        addComponentAtIndex(1, new Paragraph(lead));
        return this;
    }

    /** Whether something else on the screen is more urgent than this. */
    void standsBack(boolean now) {
        button.asking(now ? Tone.QUIET : Tone.PRIMARY);
    }

    private void tryToGive() {
        fields.well();
        try {
            give.accept(fields);
            String asked = fields.email().value();
            fields.begin();
            done.accept(asked);
        } catch (DomainException refused) {
            fields.trouble(refused);
        }
    }
}
