package no.heime.municipality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.heime.identity.CurrentUser;
import no.heime.municipality.Change;
import no.heime.municipality.District;
import no.heime.municipality.DistrictGone;
import no.heime.municipality.Edit;
import no.heime.municipality.Foreseen;
import no.heime.municipality.Municipality;
import no.heime.municipality.OwnPlaces;
import no.heime.municipality.Places;
import no.heime.municipality.PlacesAdministration;
import no.heime.municipality.Way;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** «Steder og veier»: an administrator puts right what she knows better than the program does. */
@Route("steder")
@PermitAll
class PlacesView extends Div implements AfterNavigationObserver, HasDynamicTitle, Room.Acts {

    private final PlacesAdministration administration;
    private final Places places;
    private final CurrentUser user;
    private final PlacesInWords words;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Choice which = new Choice();
    private final Field whose = new Field(Say.text("places.municipality"), which);
    private final Div content = new Div();

    PlacesView(PlacesAdministration administration, Places places, CurrentUser user, PlacesInWords words) {
        this.administration = administration;
        this.places = places;
        this.user = user;
        this.words = words;
        addClassNames("page", "places");
        content.addClassName("stack");
        add(title, toast, attempt, whose, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::begin);
    }

    private void begin() {
        if (which.words().isEmpty()) {
            choose();
            which.addValueChangeListener(chosen -> attempt.to(this::draw));
        }
        draw();
    }

    private void choose() {
        var mine = user.require().administratorMunicipalities();
        if (mine.isEmpty()) {
            whose.setVisible(false);
            throw DomainException.forbidden();
        }
        for (String number : mine) {
            which.option(
                    number, places.municipality(number).map(Municipality::name).orElse(number));
        }
        whose.setVisible(mine.size() > 1);
        which.choose(mine.getFirst());
    }

    private String home() {
        return which.getValue();
    }

    private void draw() {
        OwnPlaces own = administration.show(user.require(), home());
        var rows = new PlaceRows(own, words, this, new DistrictsToChoose(places));
        content.removeAll();
        content.add(
                new Paragraph(Say.text("places.lead", own.municipality().name())),
                WayTo.inText("/attester", Say.text("clearance.demand.title")),
                WayTo.inText("/lagringstid", Say.text("retention.title")),
                new H2(Say.text("places.districts")),
                rows.districts(),
                new H2(Say.text("places.ways")),
                rows.ways());
        if (!own.corrections().isEmpty()) {
            content.add(new H2(Say.text("places.corrections")), rows.corrections());
        }
    }

    @Override
    public Foreseen foresee(Edit edit) {
        toast.clear();
        return administration.foresee(user.require(), home(), edit);
    }

    @Override
    public void correct(Edit edit) {
        administration.correct(user.require(), home(), edit);
    }

    @Override
    public void corrected() {
        draw();
        toast.say(Say.text("places.saved"));
        Focus.onText(title);
    }

    @Override
    public @Nullable Change now(Change seen) {
        OwnPlaces own = administration.show(user.require(), home());
        return switch (seen) {
            case Way way ->
                own.ways().stream()
                        .filter(one -> one.subject().equals(way.subject()))
                        .findFirst()
                        .orElse(null);
            case District district ->
                own.districts().stream()
                        .filter(one -> one.id().equals(district.id()))
                        .findFirst()
                        .orElse(null);
            case DistrictGone gone -> gone;
        };
    }

    @Override
    public String getPageTitle() {
        return Say.text("places.title");
    }
}
