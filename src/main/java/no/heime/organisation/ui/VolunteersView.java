package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PastHolder;
import no.heime.identity.PersonId;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.Coordinator;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.LetOutBecause;
import no.heime.organisation.LinkIsFor;
import no.heime.organisation.LinkLasts;
import no.heime.organisation.OrganisationId;
import no.heime.organisation.OrganisationService;
import no.heime.organisation.Volunteer;
import no.heime.organisation.VolunteerLink;
import no.heime.organisation.VolunteerLinkService;
import no.heime.organisation.VolunteerService;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chosen;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** Who helps in an organisation; its coordinators bring more in by a link that they hand around. */
@Route("lag/:id/frivillige")
@PermitAll
class VolunteersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final VolunteerService volunteers;
    private final VolunteerLinkService links;
    private final ClearanceService clearances;
    private final CoordinatorService coordinators;
    private final ClearanceInWords words;
    private final OrganisationService organisations;
    private final CurrentUser user;
    private final Moments moments;
    private final LocalDate today;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(Say.text("volunteers.none"));
    private final UnorderedList open = new UnorderedList();
    private final Div past = new Div();
    private final Paragraph demand = new Paragraph();
    private final Div speaking = new Div();
    private @Nullable NewLink fresh;

    VolunteersView(
            VolunteerService volunteers,
            VolunteerLinkService links,
            ClearanceService clearances,
            CoordinatorService coordinators,
            OrganisationService organisations,
            CurrentUser user,
            Clock clock) {
        this.volunteers = volunteers;
        this.links = links;
        this.clearances = clearances;
        this.coordinators = coordinators;
        this.today = LocalDate.now(clock);
        this.words = new ClearanceInWords(clock);
        this.organisations = organisations;
        this.user = user;
        this.moments = new Moments(clock, Say.locale());
        addClassNames("page", "coordinators");
        content.addClassName("stack");
        list.addClassName("staff");
        open.addClassName("staff");
        past.addClassName("stack");
        speaking.addClassName("stack");
        demand.addClassName("hint");
        add(title, toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        content.removeAll();
        attempt.to(() -> open(new OrganisationId(InAddress.id(id))));
    }

    private void open(OrganisationId id) {
        draw(id);
        String name = organisations.show(user.require(), id).name();
        title.setText(Say.text("volunteers.title.of", name));
        fresh = new NewLink((lasts, many, made) -> make(id, lasts, many, made), name);
        content.add(
                new Paragraph(Say.text("volunteers.lead")),
                demand,
                list,
                nobody,
                speaking,
                new H2(Say.text("volunteers.link.title")),
                new Paragraph(Say.text("volunteers.link.lead")),
                fresh,
                open,
                past,
                WayTo.inText("/mine", Say.text("coordinators.back")));
    }

    private void draw(OrganisationId id) {
        Actor actor = user.require();
        list.removeAll();
        var noted = clearances.ofOrganisation(actor, id);
        var all = volunteers.of(actor, id);
        all.forEach(one ->
                list.add(new VolunteerRow(one, moments, clearance(id, one, noted), why -> letOut(id, one, why))));
        demand.setText(Say.text(noted.demanded() ? "clearance.group.demanded" : "clearance.group.none"));
        drawCoordinators(id, noted, all.stream().map(Volunteer::person).toList());
        boolean some = list.getChildren().findAny().isPresent();
        list.setVisible(some);
        nobody.setVisible(!some);
        drawLinks(id);
        past.removeAll();
        var before = volunteers.before(actor, id);
        if (!before.isEmpty()) {
            UnorderedList gone = new UnorderedList();
            gone.addClassName("staff");
            before.forEach(one -> gone.add(gone(one)));
            past.add(new H2(Say.text("volunteers.past")), gone);
        }
    }

    private @Nullable NoteClearance clearance(OrganisationId id, Volunteer one, ClearanceService.Noted noted) {
        return noted.demanded() ? clearance(id, one.person(), VolunteerRow.who(one), noted) : null;
    }

    private NoteClearance clearance(OrganisationId id, PersonId who, String name, ClearanceService.Noted noted) {
        boolean me = who.equals(user.require().id());
        var acts = new NoteClearance.Acts(
                noted.municipality(),
                today,
                noted.months(),
                (on, until) -> note(id, who, name, on, until),
                note -> takeBack(id, who, note));
        return new NoteClearance(name, noted.of().get(who), words, me ? null : acts);
    }

    /** They may come themselves, and so have to show theirs, too. */
    private void drawCoordinators(OrganisationId id, ClearanceService.Noted noted, List<PersonId> volunteering) {
        speaking.removeAll();
        if (!noted.demanded()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("staff");
        for (Coordinator one : coordinators.of(user.require(), id)) {
            var who = one.person();
            if (who != null && !volunteering.contains(who)) {
                String name = one.called().isBlank() ? Say.text("coordinators.nameless") : one.called();
                rows.add(new ListItem(new Div(new Span(name)), clearance(id, who, name, noted)));
            }
        }
        if (rows.getChildren().findAny().isPresent()) {
            speaking.add(new H2(Say.text("coordinators.title")), rows);
        }
    }

    private void note(OrganisationId id, PersonId who, String name, LocalDate on, LocalDate until) {
        attempt.to(() -> clearances.note(user.require(), id, who, on, until), () -> {
            draw(id);
            toast.sayInstead(Say.text("clearance.noted", name));
        });
    }

    private void takeBack(OrganisationId id, PersonId who, UUID note) {
        attempt.to(() -> clearances.takeBack(user.require(), id, who, note), () -> {
            draw(id);
            toast.sayInstead(Say.text("clearance.taken-back"));
        });
    }

    private void drawLinks(OrganisationId id) {
        open.removeAll();
        links.of(user.require(), id).forEach(link -> open.add(row(id, link)));
        open.setVisible(open.getChildren().findAny().isPresent());
    }

    private ListItem row(OrganisationId id, VolunteerLink link) {
        Paragraph about = new Paragraph(Say.text("volunteers.link.room", link.came(), link.left()));
        about.addClassName("hint");
        String which = Say.text("volunteers.link.until", moments.until(link.until()));
        Action ending = Action.link(Say.text("volunteers.link.end"), () -> {})
                .about(Say.text("volunteers.link.end") + ": " + which);
        return new ListItem(
                new Div(new Span(which), about),
                ending,
                new Confirmation(
                        ending,
                        Say.text("volunteers.link.end.sure"),
                        Say.text("volunteers.link.end.yes"),
                        () -> end(id, link),
                        Say.text("volunteers.link.end.no")));
    }

    private ListItem gone(PastHolder one) {
        Paragraph about = new Paragraph(Say.dotted(
                one.herself()
                        ? Say.text("volunteers.past.left", moments.date(one.endedOn()))
                        : Say.text("volunteers.past.let-out", moments.date(one.endedOn()), one.endedBy()),
                one.why() == null || one.herself() ? "" : Say.text("volunteers.why." + one.why())));
        about.addClassName("hint");
        String name = one.name().isBlank() ? Say.text("coordinators.nameless") : one.name();
        return new ListItem(new Div(new Span(name), about));
    }

    private void make(OrganisationId id, String lasts, String many, Consumer<String> made) {
        attempt.to(
                () -> made.accept(links.make(
                        user.require(),
                        id,
                        Chosen.of(LinkLasts.class, lasts, "lasts"),
                        Chosen.of(LinkIsFor.class, many, "many"))),
                () -> drawLinks(id));
    }

    private void end(OrganisationId id, VolunteerLink link) {
        attempt.to(() -> links.end(user.require(), id, link.id()), () -> {
            Objects.requireNonNull(fresh).hide();
            drawLinks(id);
            toast.sayInstead(Say.text("volunteers.link.ended"));
        });
    }

    private void letOut(OrganisationId id, Volunteer one, String why) {
        attempt.to(() -> letOutNow(id, one, Chosen.of(LetOutBecause.class, why, "why")), () -> {
            draw(id);
            toast.say(Say.text("volunteers.let-out.done", VolunteerRow.who(one)));
            Focus.onText(toast);
        });
    }

    private void letOutNow(OrganisationId id, Volunteer one, LetOutBecause why) {
        volunteers.letOut(user.require(), id, one.person(), why);
    }

    @Override
    public String getPageTitle() {
        return Say.text("volunteers.title");
    }
}
