package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;

/** For a need in own words only: staff say which kind of help it is, so that candidates can be found. */
final class KindChooser extends Div {

    KindChooser(Choice kinds, Consumer<KindId> chosen) {
        addClassName("kind-chooser");
        add(
                Notice.info(Say.text("need.view.kind-missing")),
                new Field(Say.text("need.view.kind"), kinds),
                Action.primary(Say.text("need.view.kind.save"), () -> {
                    if (!kinds.getValue().isEmpty()) {
                        chosen.accept(new KindId(kinds.getValue()));
                    }
                }));
    }
}
