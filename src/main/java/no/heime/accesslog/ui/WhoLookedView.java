package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;

/** «Hvem har sett på meg»: who has seen what of me, in what part, when and why, the latest first. */
@Route("hvem-har-sett")
@PermitAll
class WhoLookedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final WhoLooked log;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    WhoLookedView(WhoLooked log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        list.addClassName("cards");
        Paragraph lead = new Paragraph(Say.text("looked.lead"));
        lead.addClassName("meta");
        add(new PageTitle(getPageTitle()), lead, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        var mine = log.mine(user.require());
        Moments moments = new Moments(clock, Say.locale());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState("eye", Say.text("looked.empty"), Say.text("looked.empty.how")));
        }
        mine.forEach(looked -> list.add(LookedCard.of(looked, moments)));
    }

    @Override
    public String getPageTitle() {
        return Say.text("looked.title");
    }
}
