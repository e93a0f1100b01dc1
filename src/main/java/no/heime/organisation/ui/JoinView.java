package no.heime.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.organisation.Organisation;
import no.heime.organisation.VolunteerLinkService;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Where a link by which volunteers come leads: what it means to be one, who sees what, and my answer. */
@Route("bli-med/:link")
@PermitAll
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/bli-med/";

    private final VolunteerLinkService links;
    private final CurrentUser user;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();

    JoinView(VolunteerLinkService links, CurrentUser user) {
        this.links = links;
        this.user = user;
        addClassName("page");
        content.addClassName("cards");
        add(title, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("link").orElse("");
        attempt.to(() -> draw(secret));
    }

    private void draw(String secret) {
        content.removeAll();
        try {
            content.add(card(secret, links.open(user.require(), secret)));
        } catch (DomainException opensNothing) {
            content.add(opensNothing());
        }
    }

    private Card card(String secret, Organisation group) {
        Actor me = user.require();
        String question = Say.text("volunteers.join", group.name());
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), question)
                .part(what())
                .part(WayTo.inText("/lag/" + group.id(), Say.text("volunteers.join.about", group.name())));
        return me.volunteersFor().contains(group.id().value())
                ? card.actions(
                        new Paragraph(Say.text("volunteers.join.already")),
                        WayTo.asButton("/frivillig", Say.text("volunteering.title"), Tone.QUIET))
                : card.actions(
                        Action.primary(Say.text("invitations.yes"), () -> accept(secret, group.name())),
                        WayTo.asButton("/", Say.text("invitations.no"), Tone.QUIET));
    }

    private static Div what() {
        Div what = new Div();
        what.addClassName("stack");
        Stream.of("volunteers.join.means", "volunteers.join.seen", "volunteers.join.leave")
                .forEach(key -> what.add(new Paragraph(Say.text(key))));
        return what;
    }

    /** The page begins anew, so that the phone knows her new part. */
    private void accept(String secret, String group) {
        attempt.to(() -> {
            try {
                links.accept(user.require(), secret);
                SaidNext.keep(Say.text("volunteers.join.done", group));
                UI.getCurrent().getPage().setLocation("/frivillig");
            } catch (DomainException usedUpMeanwhile) {
                content.removeAll();
                content.add(opensNothing());
            }
        });
    }

    private static EmptyState opensNothing() {
        return new EmptyState(
                "users",
                Say.text("volunteers.join.nothing"),
                Say.text("volunteers.join.nothing.text"),
                WayTo.asButton("/", Say.text("invitations.none.home"), Tone.QUIET));
    }

    @Override
    public String getPageTitle() {
        return Say.text("volunteers.join.title");
    }
}
