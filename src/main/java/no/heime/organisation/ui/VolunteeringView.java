package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import no.heime.identity.CurrentUser;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.SaidNext;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** The organisations in which I help, what the municipality demands of me for it, and the way out. */
@Route("frivillig")
@PermitAll
class VolunteeringView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final VolunteerService volunteers;
    private final ClearanceService clearances;
    private final OrganisationService organisations;
    private final ClearanceInWords words;
    private final CurrentUser user;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    VolunteeringView(
            VolunteerService volunteers,
            ClearanceService clearances,
            OrganisationService organisations,
            CurrentUser user,
            Clock clock) {
        this.volunteers = volunteers;
        this.clearances = clearances;
        this.organisations = organisations;
        this.words = new ClearanceInWords(clock);
        this.user = user;
        addClassName("page");
        list.addClassName("cards");
        add(new PageTitle(getPageTitle()), toast, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
        SaidNext.in(toast);
    }

    private void draw() {
        list.removeAll();
        var mine = volunteers.mine(user.require());
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "users",
                    Say.text("volunteering.none"),
                    Say.text("volunteering.none.text"),
                    WayTo.asButton("/bidra", Say.text("register.mine.give"), Tone.QUIET)));
        }
        mine.forEach(group -> list.add(card(group)));
        var noted = clearances.mine(user.require());
        var names = organisations.names(noted.stream()
                .filter(one -> !one.isForHerself())
                .map(one -> new OrganisationId(one.helps()))
                .toList());
        noted.forEach(one -> list.add(clearance(one, names)));
    }

    private Card clearance(Clearance one, Map<OrganisationId, String> names) {
        String where = one.isForHerself()
                ? Say.text("clearance.own")
                : Say.text("clearance.of", names.getOrDefault(new OrganisationId(one.helps()), ""));
        return Card.of(new Glyph(LadderStep.MUNICIPALITY, "file-text"), where)
                .part(new MyClearance(one, words, where, () -> sign(one, where)));
    }

    private void sign(Clearance one, String where) {
        attempt.to(() -> clearances.sign(user.require(), one.helps(), Say.language()), () -> {
            draw();
            toast.sayInstead(Say.text("clearance.statement.done", where));
        });
    }

    private Card card(Organisation group) {
        Action leave = Action.link(Say.text("volunteering.leave"), () -> {})
                .about(Say.text("volunteering.leave") + ": " + group.name());
        return Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), group.name())
                .line(Say.text("volunteering.you"))
                .part(new Paragraph(Say.text("volunteers.join.seen")))
                .actions(
                        WayTo.inText("/lag/" + group.id(), Say.text("organisation.mine.page")),
                        leave,
                        new Confirmation(
                                leave,
                                Say.text("volunteering.leave.sure", group.name()),
                                Say.text("coordinators.leave.yes"),
                                () -> leave(group),
                                Say.text("coordinators.leave.no")));
    }

    private void leave(Organisation group) {
        attempt.to(() -> volunteers.leave(user.require(), group.id()), () -> {
            draw();
            toast.sayInstead(Say.text("volunteering.left", group.name()));
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("volunteering.title");
    }
}
