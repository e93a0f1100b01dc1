package no.heime.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.identity.CurrentUser;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.retention.StorageTimeService;
import no.heime.retention.Term;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** How long a municipality keeps each kind of data; its administrators say so, and read what was deleted last. */
@Route("lagringstid")
@PermitAll
class StorageTimesView extends Div implements AfterNavigationObserver, HasDynamicTitle, OneKind.Acts {

    private final StorageTimeService times;
    private final Places places;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Choice which = new Choice();
    private final Field whose = new Field(Say.text("places.municipality"), which);
    private final Div content = new Div();

    StorageTimesView(StorageTimeService times, Places places, CurrentUser user, Clock clock) {
        this.times = times;
        this.places = places;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        add(new PageTitle(getPageTitle()), toast, attempt, whose, content);
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
        mine.forEach(number -> which.option(number, nameOf(number)));
        which.choose(mine.getFirst());
    }

    private String nameOf(String number) {
        return places.municipality(number).map(Municipality::name).orElse(number);
    }

    private void draw() {
        var moments = new Moments(clock, Say.locale());
        var lines = times.of(user.require(), which.getValue());
        content.removeAll();
        content.add(
                new Paragraph(Say.text("retention.lead", nameOf(which.getValue()))),
                new Paragraph(Say.text("retention.lead.change")),
                new H2(Say.text("retention.last")));
        times.lastNight(user.require(), which.getValue())
                .ifPresentOrElse(
                        night -> content.add(new LastNight(night, moments, clock.getZone())),
                        () -> content.add(new Paragraph(Say.text("retention.last.none"))));
        lines.forEach(line -> content.add(new OneKind(line, moments, this)));
    }

    @Override
    public StorageTimeService.Foreseen foresee(String kind, int months) {
        return times.foresee(user.require(), which.getValue(), kind, months);
    }

    @Override
    public Term set(String kind, int months, Term seen) {
        toast.clear();
        return times.set(user.require(), which.getValue(), kind, months, seen);
    }

    /** What was pressed is gone: the focus goes to the sentence that says what was done. */
    @Override
    public void done(String sentence) {
        draw();
        toast.sayInstead(sentence);
    }

    @Override
    public String getPageTitle() {
        return Say.text("retention.title");
    }
}
