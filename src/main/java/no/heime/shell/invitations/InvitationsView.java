package no.heime.shell.invitations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import no.heime.identity.CurrentUser;
import no.heime.identity.InvitationService;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationService;
import no.heime.proxy.ProxyService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** What I am invited to be: by whom, what it means, and my answer. */
@Route("invitasjoner")
@PermitAll
class InvitationsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final InvitationService invitations;
    private final OrganisationService organisations;
    private final Places places;
    private final ProxyService proxies;
    private final CurrentUser user;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    InvitationsView(
            InvitationService invitations,
            OrganisationService organisations,
            Places places,
            ProxyService proxies,
            CurrentUser user) {
        this.proxies = proxies;
        this.invitations = invitations;
        this.organisations = organisations;
        this.places = places;
        this.user = user;
        addClassName("page");
        list.addClassName("cards");
        add(new PageTitle(getPageTitle()), toast, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        List<Invited> waiting = invitations.of(user.require()).stream()
                .map(one -> Invited.of(one, organisations, places))
                .flatMap(Optional::stream)
                .toList();
        var toAct = proxies.asked(user.require());
        list.removeAll();
        toAct.forEach(one -> list.add(Card.leadingTo(
                        "/fullmakt",
                        new Glyph(LadderStep.NEIGHBOURHOOD, "user-round-check"),
                        Say.text("proxy.asked.by", one.other()))
                .line(Say.text("proxy.asked.answer"))));
        if (waiting.isEmpty() && toAct.isEmpty()) {
            list.add(new EmptyState(
                    "users",
                    Say.text("invitations.none"),
                    Say.text("invitations.none.text"),
                    WayTo.asButton("/", Say.text("invitations.none.home"), Tone.QUIET)));
        } else if (!waiting.isEmpty()) {
            list.add(new Paragraph(Say.text("invitations.lead")));
            waiting.forEach(one -> list.add(card(one)));
        }
    }

    private Card card(Invited to) {
        String title = Say.text("invitations." + to.kind(), to.name());
        return Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, to.icon()), title)
                .line(asked(to))
                .part(new Paragraph(Say.text("invitations." + to.kind() + ".means")))
                .part(new Paragraph(Say.text("invitations." + to.kind() + ".seen")))
                .actions(
                        Action.primary(Say.text("invitations.yes"), () -> accept(to))
                                .about(about("invitations.yes", title)),
                        Action.quiet(Say.text("invitations.no"), () -> decline(to))
                                .about(about("invitations.no", title)));
    }

    private static String about(String answer, String title) {
        return Say.text(answer) + ": " + title;
    }

    private static String asked(Invited to) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(to.invitation().askedOn());
        String by = to.invitation().askedBy();
        return by.isBlank() ? Say.text("invitations.asked", day) : Say.text("invitations.asked.by", by, day);
    }

    /** The page begins anew, so that the bar knows her new part. */
    private void accept(Invited to) {
        attempt.to(() -> invitations.accept(user.require(), to.invitation().id()), () -> {
            SaidNext.keep(Say.text("invitations.accepted." + to.kind(), to.name()));
            UI.getCurrent().getPage().setLocation(to.leadsTo());
        });
    }

    private void decline(Invited to) {
        attempt.to(() -> invitations.decline(user.require(), to.invitation().id()), () -> {
            draw();
            getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
            toast.say(Say.text("invitations.declined", to.name()));
            Focus.onText(toast);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("invitations.title");
    }
}
