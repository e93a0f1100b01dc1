package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import no.heime.need.NeedScreens;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Words;

/** «Hvorfor vil du se dette?»: what is long closed is opened by who says why. */
final class WhyOpen extends Div {

    /** @param open takes the reason, and where it is said when it is refused */
    WhyOpen(BiConsumer<String, Field> open) {
        addClassNames("why", "stack");
        Words words = new Words(NeedScreens.REASON_MAX);
        Field reason = new Field(Say.text("need.why.words"), words).hint(Say.text("need.why.seen"));
        add(
                new PageTitle(Say.text("need.why.title")),
                new Paragraph(Say.text("need.why.lead")),
                reason,
                Action.primary(Say.text("need.why.open"), () -> open.accept(words.written(), reason)));
    }
}
