package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.CareGroup;
import no.heime.digitalcare.DigitalCareForm;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/** Digital help at home, for anybody to look through: four groups, and a page for each form. */
@Route("finn/digitalt")
@AnonymousAllowed
class CareCatalogueView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CareCatalogue catalogue;
    private final Attempt attempt = new Attempt();
    private final Div groups = new Div();

    CareCatalogueView(CareCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("page");
        groups.addClassName("stack");
        add(new PageTitle(getPageTitle()), attempt, groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        groups.removeAll();
        groups.add(new Paragraph(Say.text("register.care.lead")));
        for (CareGroup group : catalogue.groups()) {
            Div cards = new Div();
            cards.addClassName("cards");
            catalogue.formsIn(group.id()).forEach(form -> cards.add(card(form)));
            groups.add(new H2(group.names().in(Say.language())), cards);
        }
    }

    private static Card card(DigitalCareForm form) {
        return Card.leadingWithin(
                        "/finn/digitalt/" + form.id().value(),
                        new Glyph(LadderStep.DIGITAL, form.icon()),
                        form.names().in(Say.language()))
                .line(form.what().in(Say.language()))
                .part(new Meaning(form.names().in(Say.language()), form.means().in(Say.language())));
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.care.title");
    }
}
