package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.organisation.Clearance;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Say;

/** What the municipality demands of me where I help: how far I have come, and the statement to read and to sign. */
final class MyClearance extends Div {

    MyClearance(Clearance mine, ClearanceInWords words, String where, Runnable signed) {
        addClassName("stack");
        Paragraph how = new Paragraph(words.of(mine));
        how.addClassName("hint");
        add(new Paragraph(Say.text(mine.isForHerself() ? "clearance.mine.own" : "clearance.mine")), how);
        var statement = mine.statement();
        boolean asks = !mine.hasSignedTheNewest();
        int version = asks || statement == null ? Clearance.STATEMENT : statement.text();
        NativeDetails text = new NativeDetails(
                Say.text("clearance.statement.read", version),
                new Paragraph(Say.text("clearance.statement." + version)));
        text.setOpen(asks);
        add(text);
        if (statement != null && asks) {
            add(new Paragraph(Say.text("clearance.statement.newer")));
        }
        if (asks) {
            add(Action.primary(Say.text("clearance.statement.sign"), signed)
                    .about(Say.text("clearance.statement.sign") + ": " + where));
        }
    }
}
