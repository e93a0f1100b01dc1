package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import no.heime.need.AgreementForParty;
import no.heime.need.WhoCanCome;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Say;

/** A coordinator says which of the organisation's volunteers comes; whoever gets help then reads the name. */
final class SayWhoComes extends Div {

    private final Choice who = new Choice();

    /** @param said is handed the id of who was chosen, which nobody has looked at */
    SayWhoComes(AgreementForParty shown, Consumer<String> said) {
        addClassName("stack");
        add(new H2(Say.text("agreement.comes.title")));
        if (shown.canCome().isEmpty()) {
            add(new Paragraph(Say.text("agreement.comes.nobody")));
            return;
        }
        who.option("", Say.text("agreement.comes.choose"));
        shown.canCome().forEach(one -> who.option(one.person().value().toString(), called(one)));
        Field field = new Field(Say.text("agreement.comes.who"), who).hint(Say.text("agreement.comes.hint"));
        add(field, Action.quiet(Say.text("agreement.comes.say"), () -> {
            if (who.getValue().isEmpty()) {
                field.trouble(Say.text("agreement.comes.choose"));
            } else {
                field.well();
                said.accept(who.getValue());
            }
        }));
    }

    private static String called(WhoCanCome one) {
        String name = Say.phrase(one.name());
        return one.cleared() ? name : Say.text("agreement.comes.uncleared", name);
    }

    boolean isBegun() {
        return !who.getValue().isEmpty();
    }
}
