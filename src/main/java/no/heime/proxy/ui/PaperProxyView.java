package no.heime.proxy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import no.heime.assisted.TalkLinks;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.proxy.PaperProxyService;
import no.heime.proxy.ProxiesOfResident;
import no.heime.proxy.ProxyService;
import no.heime.proxy.ui.ProxiesView.ActingOn;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;

/** A case worker enters what a resident has signed on paper, and ends it when she asks for that. */
@Route("fullmakt/papir/:person")
@PermitAll
class PaperProxyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperProxyService papers;
    private final ProxyService proxies;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div cards = new Div();
    private final Div content = new Div();

    PaperProxyView(PaperProxyService papers, ProxyService proxies, CurrentUser user, Ids ids, Clock clock) {
        this.papers = papers;
        this.proxies = proxies;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
        addClassNames("page", "proxies");
        content.addClassName("stack");
        cards.addClassName("cards");
        add(title, toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        title.setText(getPageTitle());
        attempt.to(() -> open(new PersonId(
                InAddress.id(event.getRouteParameters().get("person").orElse("")))));
    }

    private void open(PersonId resident) {
        ProxiesOfResident shown = draw(resident);
        title.setText(Say.text("proxy.paper.title.of", shown.called()));
        boolean inATalk = user.require().talkWith(resident).isPresent();
        if (inATalk) {
            content.add(
                    ActingFor.onHerWord(shown.called()),
                    WayTo.inText(TalkLinks.with(resident), Say.text("talk.way-back")));
        }
        content.add(new Paragraph(Say.text(shown.mayEnter() ? "proxy.paper.lead" : "proxy.paper.over")), cards);
        if (inATalk) {
            content.add(new Paragraph(Say.text("proxy.paper.wait")));
        }
        if (shown.mayEnter()) {
            content.add(entering(resident));
        }
    }

    private GiveProxy entering(PersonId resident) {
        return new GiveProxy(
                Say.text("proxy.paper.enter"),
                new ProxyFields(ids, LocalDate.now(clock), true),
                written -> papers.enter(
                        user.require(),
                        resident,
                        written.id(),
                        written.email(),
                        written.areas(),
                        written.until(),
                        written.shown()),
                asked -> attempt.to(() -> said(resident, Say.text("proxy.paper.done", asked))));
    }

    private ProxiesOfResident draw(PersonId resident) {
        ProxiesOfResident shown = papers.of(user.require(), resident);
        cards.removeAll();
        shown.given().forEach(one -> cards.add(ProxyCard.ofResident(one, (done, what) -> act(resident, done, what))));
        return shown;
    }

    private void act(PersonId resident, String done, Consumer<ActingOn> what) {
        attempt.to(() -> what.accept(new ActingOn(proxies, user.require())), () -> said(resident, done));
    }

    private void said(PersonId resident, String sentence) {
        try {
            draw(resident);
        } catch (DomainException nothingLeftToSeeTo) {
            title.setText(getPageTitle());
            content.removeAll();
        }
        toast.say(sentence);
        Focus.onText(toast);
    }

    @Override
    public String getPageTitle() {
        return Say.text("proxy.paper.title");
    }
}
