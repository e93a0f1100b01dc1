package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.heime.need.NeedId;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/** One need: the resident's own, or, for staff, one of their municipality's. */
@Route("behov")
@PermitAll
class NeedView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final OneNeed need;
    private final Attempt attempt = new Attempt();

    NeedView(OneNeed need) {
        this.need = need;
        addClassNames("page", "need-page");
        add(attempt, need);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        attempt.to(() -> need.show(new NeedId(InAddress.id(id))));
        if (need.title().isEmpty()) {
            addComponentAsFirst(new PageTitle(getPageTitle()));
        }
    }

    @Override
    public String getPageTitle() {
        return need.title().orElseGet(() -> Say.text("need.view.title"));
    }
}
