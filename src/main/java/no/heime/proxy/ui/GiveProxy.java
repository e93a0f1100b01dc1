package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Say;

/** Lets a next of kin act: the fields, and one thing to do. What is refused stays as it is written. */
final class GiveProxy extends Div {

    private final ProxyFields fields;
    private final Consumer<ProxyFields> give;
    private final Consumer<String> done;

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
        add(new H2(title), fields, attempt, Action.primary(Say.text("proxy.give"), () -> attempt.to(this::tryToGive)));
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
