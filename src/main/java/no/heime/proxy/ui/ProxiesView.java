package no.heime.proxy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.proxy.MyProxies;
import no.heime.proxy.ProxyService;
import no.heime.shared.Ids;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** Who may act for me, and for whom I act: given, answered and ended here. */
@Route("fullmakt")
@PermitAll
class ProxiesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ProxyService proxies;
    private final CurrentUser user;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private final GiveProxy give;

    ProxiesView(ProxyService proxies, CurrentUser user, Ids ids, Clock clock) {
        this.proxies = proxies;
        this.user = user;
        this.give = new GiveProxy(
                        Say.text("proxy.give.title"),
                        new ProxyFields(ids, LocalDate.now(clock), false),
                        written -> proxies.give(
                                user.require(), written.id(), written.email(), written.areas(), written.until()),
                        this::given)
                .about(Say.text("proxy.given.lead"));
        addClassNames("page", "proxies");
        content.addClassName("stack");
        add(new PageTitle(getPageTitle()), toast, attempt, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        MyProxies mine = proxies.mine(user.require());
        content.removeAll();
        part("proxy.asked", mine.asked(), row -> ProxyCard.asked(row, this::act));
        part("proxy.held", mine.held(), row -> ProxyCard.held(row, this::act));
        part("proxy.given", acting(mine, false), row -> ProxyCard.given(row, this::act));
        part("proxy.given.asked", acting(mine, true), row -> ProxyCard.given(row, this::act));
        give.standsBack(!mine.asked().isEmpty());
        content.add(give);
    }

    private static List<MyProxies.Row> acting(MyProxies mine, boolean waits) {
        return mine.given().stream().filter(row -> row.waits() == waits).toList();
    }

    private void part(String key, List<MyProxies.Row> rows, Function<MyProxies.Row, Component> card) {
        if (!rows.isEmpty()) {
            content.add(new H2(Say.text(key)));
            cards(rows, card);
        }
    }

    private void cards(List<MyProxies.Row> rows, Function<MyProxies.Row, Component> card) {
        Div list = new Div();
        list.addClassName("cards");
        rows.forEach(row -> list.add(card.apply(row)));
        content.add(list);
    }

    private void act(String done, Consumer<ActingOn> what) {
        attempt.to(() -> what.accept(new ActingOn(proxies, user.require())), () -> said(done));
    }

    /** What a card does, as who is signed in now. */
    record ActingOn(ProxyService proxies, Actor actor) {}

    private void given(String email) {
        attempt.to(() -> said(Say.text("proxy.given.done", email)));
    }

    private void said(String sentence) {
        draw();
        getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
        toast.say(sentence);
        Focus.onText(toast);
    }

    @Override
    public String getPageTitle() {
        return Say.text("proxy.title");
    }
}
