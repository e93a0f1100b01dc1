package no.heime.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.heime.consent.Consent;
import no.heime.consent.ConsentService;
import no.heime.consent.ConsentWords;
import no.heime.identity.CurrentUser;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Det du har sagt ja til»: each thing in the words that I said yes to, when and how, and the way to take it back. */
@Route("samtykker")
@PermitAll
class ConsentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ConsentService service;
    private final ConsentWords words;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    ConsentsView(ConsentService service, ConsentWords words, CurrentUser user, Clock clock) {
        this.service = service;
        this.words = words;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "consents");
        list.addClassName("cards");
        Paragraph lead = new Paragraph(Say.text("consent.lead"));
        lead.addClassName("meta");
        add(
                new PageTitle(getPageTitle()),
                lead,
                toast,
                attempt,
                list,
                new H2(Say.text("consent.elsewhere")),
                elsewhere());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        List<ConsentService.Mine> mine = service.mine(user.require());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "badge-check",
                    Say.text("consent.empty"),
                    Say.text("consent.empty.how"),
                    WayTo.asButton("/meg", Say.text("consent.to-me"), Tone.QUIET)));
        }
        Moments moments = new Moments(clock, Say.locale());
        mine.forEach(one -> list.add(new ConsentCard(one, words, moments, () -> takeBack(one.consent())).card()));
    }

    /** What one has said yes to as well, and takes back where it is. */
    private static Rows elsewhere() {
        Rows rows = new Rows();
        rows.add(
                way("/fullmakt", "user-round-check", "me.proxies"),
                way("/frivillig", "users", "volunteering.title", "consent.elsewhere.volunteering"));
        return rows;
    }

    private static ListItem way(String address, String icon, String title) {
        return way(address, icon, title, title + ".text");
    }

    private static ListItem way(String address, String icon, String title, String line) {
        return new ListItem(new Row(address).saying(new Icon(icon), Say.text(title), Say.text(line)));
    }

    private void takeBack(Consent consent) {
        attempt.to(() -> service.takeBack(user.require(), consent.purpose(), consent.about()), () -> {
            draw();
            toast.sayInstead(Say.text("consent.taken-back." + consent.purpose()));
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("consent.title");
    }
}
