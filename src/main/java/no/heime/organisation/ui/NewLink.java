package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import no.heime.organisation.LinkIsFor;
import no.heime.organisation.LinkLasts;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.SharePage;

/** Makes a link by which volunteers come, and shows it this once: nobody can read it out of the program again. */
final class NewLink extends Div {

    /**
     * Makes it, and hands over what stands in it; what cannot be made is said elsewhere. The names are as they were chosen,
     * and nobody has looked at them.
     */
    interface Making {
        void link(String lasts, String many, Consumer<String> made);
    }

    private final Choice lasts = new Choice();
    private final Choice many = new Choice();
    private final Div made = new Div();

    NewLink(Making making, String organisation) {
        addClassName("stack");
        for (LinkLasts one : LinkLasts.values()) {
            lasts.option(one.name(), Say.text("volunteers.link.lasts." + one));
        }
        for (LinkIsFor one : LinkIsFor.values()) {
            many.option(one.name(), Say.text("volunteers.link.for." + one));
        }
        lasts.choose(LinkLasts.A_WEEK.name());
        many.choose(LinkIsFor.TEN.name());
        add(
                new Field(Say.text("volunteers.link.lasts"), lasts),
                new Field(Say.text("volunteers.link.for"), many),
                Action.primary(Say.text("volunteers.link.make"), () -> {
                    hide();
                    making.link(lasts.getValue(), many.getValue(), secret -> show(secret, organisation));
                }),
                made);
    }

    /** What is shown may open nothing any more. */
    void hide() {
        made.removeAll();
    }

    private void show(String secret, String organisation) {
        SharePage share = SharePage.ofLink(
                JoinView.ADDRESS + secret,
                Say.text("volunteers.link.about", organisation),
                Say.text("volunteers.link.made"));
        Paragraph means = new Paragraph(Say.text("volunteers.link.made.means"));
        made.add(share, Notice.info(Say.text("volunteers.link.made.once")), means);
        Focus.into(share, share.heading());
    }
}
