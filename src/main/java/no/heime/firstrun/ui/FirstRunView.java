package no.heime.firstrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.heime.firstrun.FirstRun;
import no.heime.firstrun.FirstRunService;
import no.heime.firstrun.FirstRunStep;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.Guarded;
import no.heime.identity.LocalAccountService;
import no.heime.identity.Right;
import no.heime.identity.StaffService;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.OrganisationImport;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Kom i gang»: what has to be in place before a municipality opens, step by step, from where one left it. */
@Route("kom-i-gang")
@PermitAll
class FirstRunView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final FirstRunService runs;
    private final StaffService staff;
    private final LocalAccountService accounts;
    private final OrganisationImport organisations;
    private final Places places;
    private final CurrentUser user;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private String wished = "";

    FirstRunView(
            FirstRunService runs,
            StaffService staff,
            LocalAccountService accounts,
            OrganisationImport organisations,
            Places places,
            CurrentUser user) {
        this.runs = runs;
        this.staff = staff;
        this.accounts = accounts;
        this.organisations = organisations;
        this.places = places;
        this.user = user;
        addClassNames("page", "first-run");
        content.addClassName("stack");
        add(title, toast, attempt, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wished = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kommune")
                .orElse("");
        attempt.to(() ->
                draw(runs.show(user.require(), municipality(user.require()).number())));
    }

    /** The one in the address, or else her first. */
    private Municipality municipality(Actor administrator) {
        return administrator.administratorMunicipalities().stream()
                .filter(number -> wished.isEmpty() || number.equals(wished))
                .findFirst()
                .flatMap(places::municipality)
                .orElseThrow(DomainException::forbidden);
    }

    private void draw(FirstRun run) {
        var municipality = municipality(user.require());
        title.setText(Say.text("first-run.title.of", municipality.name()));
        content.removeAll();
        content.add(run.next().isEmpty() ? ready(municipality) : new Paragraph(Say.text("first-run.lead")));
        for (var step : FirstRunStep.values()) {
            content.add(new StepPart(step, run, part(step, municipality), () -> done(municipality, step)));
        }
        content.add(new LocalAccountsPart(accounts, user, municipality.number(), toast));
    }

    private Component part(FirstRunStep step, Municipality municipality) {
        return switch (step) {
            case MUNICIPALITY -> new MunicipalityPart(municipality);
            case DISTRICTS -> new DistrictsPart(places.districtsOf(municipality.number()));
            case STAFF ->
                new Div(
                        new StaffPart(staff, user, municipality.number()),
                        new AdministratorsPart(staff, user, municipality.number()));
            case ORGANISATIONS -> new OrganisationsPart(organisations, user, municipality.number());
        };
    }

    /** Whoever only administers is not led to what staff look at. */
    private Notice ready(Municipality municipality) {
        return Right.ENTRY_COMPARE.isFor(user.require(), Guarded.of(municipality.number()))
                ? Notice.info(
                        Say.text("first-run.ready"),
                        WayTo.asButton("/godkjenne", Say.text("first-run.ready.moderate"), Tone.QUIET))
                : Notice.info(Say.text("first-run.ready"));
    }

    private void done(Municipality municipality, FirstRunStep step) {
        attempt.to(() -> {
            draw(runs.done(user.require(), municipality.number(), step));
            toast.say(Say.text("first-run.done", Say.text("first-run.step." + step)));
            content.getChildren()
                    .filter(part -> part instanceof StepPart next && next.isCurrent())
                    .findFirst()
                    .ifPresentOrElse(next -> ((StepPart) next).lead(), () -> Focus.onText(title));
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("first-run.title");
    }
}
