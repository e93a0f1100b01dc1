package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.organisation.Coordinator;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chosen;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.Why;

/** Who speaks for an organisation; its coordinators ask others in by their e-mail address, and let each other out. */
@Route("lag/:id/koordinatorer")
@PermitAll
class CoordinatorsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Id of the entry that somebody was about to hand over when she was led here: she is led back to it. */
    private static final String HANDED_OVER = "gi";

    private final CoordinatorService coordinators;
    private final OrganisationService organisations;
    private final CurrentUser user;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private final UnorderedList list = new UnorderedList();
    private final RoleHistory past = new RoleHistory(Say.text("coordinators.past"));
    private final Why why = Why.of(Say.text("appointed.given.why"), GivenBecause.values(), "appointed.given.");
    private final Input email = new Input();
    private final Field field =
            new Field(Say.text("coordinators.email"), email).hint(Say.text("coordinators.email.hint"));

    CoordinatorsView(CoordinatorService coordinators, OrganisationService organisations, CurrentUser user) {
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.user = user;
        addClassNames("page", "coordinators");
        content.addClassName("stack");
        list.addClassName("staff");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off");
        add(title, toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        String entry = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(HANDED_OVER)
                .orElse("");
        content.removeAll();
        attempt.to(() -> open(
                new OrganisationId(InAddress.id(id)),
                entry.isEmpty() ? "/mine" : "/mine?gi=" + InAddress.id(entry),
                Say.text(entry.isEmpty() ? "coordinators.back" : "coordinators.back.hand-over")));
    }

    private void open(OrganisationId id, String backTo, String back) {
        Actor actor = user.require();
        draw(actor, id);
        title.setText(
                Say.text("coordinators.title.of", organisations.show(actor, id).name()));
        content.removeAll();
        content.add(
                new Paragraph(Say.text("coordinators.lead")),
                list,
                new H2(Say.text("coordinators.more")),
                field,
                why.asked(Say.text("appointed.given.hint")),
                Action.primary(Say.text("coordinators.invite"), () -> why.whenChosen(because -> invite(id, because))),
                past,
                entryWasLeft(backTo) ? WayTo.asButton(backTo, back, Tone.QUIET) : WayTo.inText(backTo, back));
    }

    private static boolean entryWasLeft(String backTo) {
        return backTo.contains("?");
    }

    private void draw(Actor actor, OrganisationId id) {
        var all = coordinators.of(actor, id);
        list.removeAll();
        all.forEach(one -> list.add(new CoordinatorRow(
                one,
                () -> done(id, one, () -> taken(id, one)),
                because -> done(id, one, () -> end(id, one, because)))));
        past.clear();
        coordinators
                .before(actor, id)
                .forEach(one -> past.one(
                        one.called(),
                        one.turns().stream()
                                .map(turn -> RoleHistory.turn(
                                        turn.on(), turn.given(), turn.by(), turn.herself(), turn.why()))
                                .toList()));
    }

    private void invite(OrganisationId id, String because) {
        String written = email.getValue();
        attempt.to(
                () -> {
                    boolean waited = coordinators.invite(
                            user.require(),
                            id,
                            EmailAddress.of(written),
                            Chosen.of(GivenBecause.class, because, "why"));
                    email.clear();
                    why.clear();
                    return waited;
                },
                waited -> {
                    draw(user.require(), id);
                    toast.say(Say.text(
                            waited ? "coordinators.invited.before" : "coordinators.invited",
                            EmailAddress.of(written).value()));
                    Focus.onText(toast);
                },
                field);
    }

    private void done(OrganisationId id, Coordinator one, Runnable act) {
        attempt.to(act, () -> {
            if (one.me()) {
                left();
            } else {
                draw(user.require(), id);
                toast.say(Say.text(
                        one.waits() ? "coordinators.take-back.done" : "coordinators.ended", CoordinatorRow.who(one)));
            }
            Focus.onText(toast);
        });
    }

    private void taken(OrganisationId id, Coordinator one) {
        if (one.me()) {
            end(id, one, EndedBecause.SAID_SO.name());
        } else {
            coordinators.takeBack(user.require(), id, Objects.requireNonNull(one.email()));
        }
    }

    private void end(OrganisationId id, Coordinator one, String because) {
        coordinators.end(
                user.require(),
                id,
                Objects.requireNonNull(one.person()),
                Chosen.of(EndedBecause.class, because, "why"));
    }

    /** Whoever has let herself out has nothing more to see here. */
    private void left() {
        content.removeAll();
        content.add(WayTo.asButton("/mine", Say.text("coordinators.back"), Tone.QUIET));
        toast.say(Say.text("coordinators.left"));
    }

    @Override
    public String getPageTitle() {
        return Say.text("coordinators.title");
    }
}
