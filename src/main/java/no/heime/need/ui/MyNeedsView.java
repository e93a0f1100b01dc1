package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.MyNeed;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.need.NeedsOfSomebody;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Stairs;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What I have asked for, or who I act for, and where it stands. */
@Route("mine-behov")
@PermitAll
class MyNeedsView extends Div implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private final NeedScreens screens;
    private final CurrentUser user;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    /** Whose needs these are: what changes is told on the thread of whoever changed it. */
    private @Nullable PersonId whose;
    /** For whom I act, when I do. */
    private @Nullable PersonId somebody;
    /** Who reads it on her behalf. */
    private @Nullable PersonId reader;

    MyNeedsView(NeedScreens screens, CurrentUser user, NeedWatch watch, ActsForSomebody proxies) {
        this.screens = screens;
        this.user = user;
        addClassName("page");
        content.addClassName("stack");
        add(title, attempt, content);
        watch.whileShown(this, changed -> changed.resident().equals(whose), () -> attempt.byItself(this::draw));
        proxies.whileShown(this, ProxyArea.NEEDS, () -> reader, this::hide);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String resident) {
        content.removeAll();
        attempt.to(() -> somebody = resident == null ? null : new PersonId(InAddress.id(resident)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Actor actor = user.require();
        PersonId resident = somebody;
        if (resident == null || resident.equals(actor.id())) {
            whose = actor.id();
            reader = null;
            title.setText(getPageTitle());
            show(screens.mine(actor), "/trenger-hjelp", Say.text("need.mine.ask"));
        } else {
            NeedsOfSomebody hers = screens.of(actor, resident);
            whose = resident;
            reader = actor.id();
            String name = Say.phrase(hers.called());
            title.setText(Say.text("need.of.title", name));
            show(hers.needs(), NeedLinks.formFor(resident), Say.text("need.of.ask", name));
            content.addComponentAsFirst(new ActingFor(name));
        }
    }

    private void show(List<MyNeed> needs, String form, String ask) {
        content.removeAll();
        if (needs.isEmpty()) {
            content.add(new EmptyState(
                    "heart-handshake",
                    Say.text(reader == null ? "need.mine.empty" : "need.of.empty"),
                    Say.text(reader == null ? "need.mine.empty.how" : "need.of.empty.how"),
                    WayTo.asButton(form, ask, Tone.PRIMARY)));
            return;
        }
        Div list = new Div();
        list.addClassName("cards");
        needs.forEach(need -> list.add(card(need)));
        list.add(WayTo.asButton(form, ask, Tone.QUIET));
        content.add(list);
    }

    /** I act for her no more. */
    private void hide() {
        whose = null;
        reader = null;
        content.removeAll();
        title.setText(getPageTitle());
        content.add(ActsForSomebody.over());
    }

    private Card card(MyNeed need) {
        String asks = reader == null ? "need.mine.asks-you" : "need.of.asks";
        Card card = Card.leadingTo(
                        NeedLinks.need(need.id()), new Glyph(need.now(), need.icon()), Say.phrase(need.title()))
                .line(Say.dotted(need.district(), Say.phrase(need.when())))
                .reasons(List.of(need.asksMe() ? Say.text(asks) : Say.phrase(need.waiting())));
        return need.status().isClosed() ? card : card.action(new Stairs(need.now()));
    }

    @Override
    public String getPageTitle() {
        return Say.text("need.mine.title");
    }
}
