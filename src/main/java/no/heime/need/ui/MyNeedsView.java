package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.need.MyNeed;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Stairs;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What I have asked for, and where it stands. */
@Route("mine-behov")
@PermitAll
class MyNeedsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final NeedScreens screens;
    private final CurrentUser user;
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();
    /** Who looks at this: what changes is told on the thread of whoever changed it. */
    private @Nullable PersonId me;

    MyNeedsView(NeedScreens screens, CurrentUser user, NeedWatch watch) {
        this.screens = screens;
        this.user = user;
        addClassName("page");
        list.addClassName("cards");
        add(new PageTitle(getPageTitle()), attempt, list);
        watch.whileShown(this, changed -> changed.resident().equals(me), () -> attempt.byItself(this::draw));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Actor actor = user.require();
        me = actor.id();
        List<MyNeed> mine = screens.mine(actor);
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "heart-handshake",
                    Say.text("need.mine.empty"),
                    Say.text("need.mine.empty.how"),
                    WayTo.asButton("/trenger-hjelp", Say.text("need.mine.ask"), Tone.PRIMARY)));
            return;
        }
        mine.forEach(need -> list.add(card(need)));
        list.add(WayTo.asButton("/trenger-hjelp", Say.text("need.mine.ask"), Tone.QUIET));
    }

    private static Card card(MyNeed need) {
        Card card = Card.leadingTo(
                        NeedLinks.need(need.id()), new Glyph(need.now(), need.icon()), Say.phrase(need.title()))
                .line(Say.dotted(need.district(), Say.phrase(need.when())))
                .reasons(List.of(need.asksMe() ? Say.text("need.mine.asks-you") : Say.phrase(need.waiting())));
        return need.status().isClosed() ? card : card.action(new Stairs(need.now()));
    }

    @Override
    public String getPageTitle() {
        return Say.text("need.mine.title");
    }
}
