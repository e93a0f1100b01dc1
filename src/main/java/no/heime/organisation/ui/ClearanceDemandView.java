package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.heime.identity.CurrentUser;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.organisation.ClearanceDemand;
import no.heime.organisation.ClearanceDemandService;
import no.heime.shared.DomainException;
import no.heime.shared.taxonomy.KindId;
import no.heime.shared.taxonomy.Taxonomy;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** For which kinds of help a municipality demands a certificate, and for how long one counts; its administrators say so. */
@Route("attester")
@PermitAll
class ClearanceDemandView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final ClearanceDemandService demands;
    private final Places places;
    private final Taxonomy taxonomy;
    private final CurrentUser user;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Choice which = new Choice();
    private final Field whose = new Field(Say.text("places.municipality"), which);
    private final Input months = new Input();
    private final Field howLong = new Field(Say.text("clearance.demand.months"), months);
    private final Map<KindId, Tick> kinds = new LinkedHashMap<>();
    private final Div content = new Div();
    /** Version of what is shown. */
    private @Nullable Long read;

    ClearanceDemandView(ClearanceDemandService demands, Places places, Taxonomy taxonomy, CurrentUser user) {
        this.demands = demands;
        this.places = places;
        this.taxonomy = taxonomy;
        this.user = user;
        addClassName("page");
        content.addClassName("stack");
        months.setType("number");
        months.getElement()
                .setAttribute("min", String.valueOf(ClearanceDemand.FEWEST_MONTHS))
                .setAttribute("max", String.valueOf(ClearanceDemand.MOST_MONTHS))
                .setAttribute("inputmode", "numeric");
        howLong.hint(
                Say.text("clearance.demand.months.hint", ClearanceDemand.FEWEST_MONTHS, ClearanceDemand.MOST_MONTHS));
        add(title, toast, attempt, whose, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(() -> {
            if (which.words().isEmpty()) {
                choose();
                which.addValueChangeListener(chosen -> attempt.to(this::draw));
            }
            draw();
        });
    }

    private void choose() {
        var mine = user.require().administratorMunicipalities();
        whose.setVisible(mine.size() > 1);
        if (mine.isEmpty()) {
            throw DomainException.forbidden();
        }
        mine.forEach(number -> which.option(
                number, places.municipality(number).map(Municipality::name).orElse(number)));
        which.choose(mine.getFirst());
    }

    private void draw() {
        var demand = demands.of(user.require(), which.getValue());
        read = demand.version();
        content.removeAll();
        kinds.clear();
        content.add(
                new Paragraph(Say.text(
                        "clearance.demand.lead",
                        places.municipality(which.getValue())
                                .map(Municipality::name)
                                .orElse(which.getValue()))),
                new Paragraph(Say.text("clearance.demand.what")));
        taxonomy.groups().forEach(group -> {
            Div ticks = new Div();
            taxonomy.kindsIn(group.id()).forEach(kind -> {
                Tick tick = new Tick();
                tick.setValue(demand.isFor(kind.id()));
                kinds.put(kind.id(), tick);
                ticks.add(tick.saying(kind.name(Say.language())));
            });
            content.add(new H2(group.name(Say.language())), ticks);
        });
        months.setValue(String.valueOf(demand.months()));
        content.add(howLong, Action.primary(Say.text("clearance.demand.save"), this::save));
    }

    private void save() {
        attempt.to(
                this::set,
                () -> {
                    draw();
                    toast.say(Say.text("clearance.demand.saved"));
                    Focus.onText(toast);
                },
                howLong);
    }

    /** What somebody else has set meanwhile is said, so that she can weigh it against what she has ticked. */
    private void set() {
        var actor = user.require();
        var ticked = kinds.entrySet().stream()
                .filter(kind -> kind.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        try {
            demands.set(actor, which.getValue(), ticked, written(), read);
        } catch (DomainException refused) {
            throw refused.isStale()
                    ? DomainException.stale(refused.messageKey(), inWords(demands.of(actor, which.getValue())))
                    : refused;
        }
    }

    private String inWords(ClearanceDemand demand) {
        String names = demand.kinds().stream()
                .map(kind -> taxonomy.require(kind, "kinds").name(Say.language()))
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Say.text("clearance.demand.nothing")
                : Say.text("clearance.demand.now", names, demand.months());
    }

    private int written() {
        try {
            return Integer.parseInt(months.getValue().strip());
        } catch (NumberFormatException noNumber) {
            throw DomainException.invalid(
                    "clearance.refused.months", "months", ClearanceDemand.FEWEST_MONTHS, ClearanceDemand.MOST_MONTHS);
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("clearance.demand.title");
    }
}
