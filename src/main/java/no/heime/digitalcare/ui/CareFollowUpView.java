package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.heime.digitalcare.CareFigures;
import no.heime.digitalcare.CareFollowUp;
import no.heime.digitalcare.Participant;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.Stage;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chips;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayChoice;

/** «Digital deltakelse»: how many, by form and district, and then the people whom staff help to get on. */
@Route("deltakelse")
@PermitAll
class CareFollowUpView extends Div implements AfterNavigationObserver, HasDynamicTitle, ParticipantCard.Moves {

    private final CareFollowUp followUp;
    private final CurrentUser user;
    private final Places places;
    private final CareInWords words;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div figures = new Div();
    private final H2 heading = new H2();
    private final Div people = new Div();
    private final Map<ParticipationId, ParticipantCard> shown = new HashMap<>();
    private AskedAbout asked = new AskedAbout("", null, null, false);

    CareFollowUpView(CareFollowUp followUp, CurrentUser user, Places places, CareInWords words, Clock clock) {
        this.followUp = followUp;
        this.user = user;
        this.places = places;
        this.words = words;
        this.clock = clock;
        addClassNames("page", "follow-up");
        figures.addClassName("stack");
        people.addClassName("cards");
        Shortcut.stepsThrough(people);
        add(new PageTitle(getPageTitle()), figures, heading, toast, attempt, people);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = AskedAbout.in(event.getLocation().getQueryParameters());
        attempt.to(this::draw);
    }

    private void draw() {
        Actor actor = user.require();
        List<String> mine = actor.caseWorkerMunicipalities();
        String municipality = mine.stream()
                .filter(number -> number.equals(asked.municipality()))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(DomainException::forbidden);
        CareFigures all = followUp.figures(actor, municipality);
        List<Participant> found = followUp.people(actor, municipality, asked.stages(), asked.form(), asked.district());
        figures.removeAll();
        if (mine.size() > 1) {
            figures.add(choice(mine, municipality));
        }
        if (all.all() == 0) {
            heading.setVisible(false);
            people.removeAll();
            figures.add(new EmptyState(
                    "monitor-smartphone",
                    Say.text("participation.desk.empty"),
                    Say.text("participation.desk.empty.how")));
            return;
        }
        drawFigures(all);
        heading.setVisible(true);
        heading.setText(Say.text(asked.using() ? "participation.desk.using" : "participation.desk.on-the-way"));
        drawPeople(found, all.of(asked.form(), asked.district()));
    }

    private void drawFigures(CareFigures all) {
        CareFigures narrowed = all.of(asked.form(), asked.district());
        Paragraph counts = new Paragraph(Say.text(
                "participation.desk.counts",
                narrowed.all(),
                narrowed.at(Stage.WANTS_TO_START),
                narrowed.at(Stage.IN_PREPARATION)));
        counts.addClassName("meta");
        counts.getElement().setAttribute("role", "status");
        figures.add(counts, lists(all), readiness(narrowed));
    }

    private Div lists(CareFigures all) {
        FiguresList byForm = new FiguresList(Say.text("participation.desk.by-form"));
        all.of(null, asked.district()).byForm().forEach((form, counted) -> {
            boolean chosen = form.equals(asked.form());
            byForm.line(asked.about(chosen ? null : form).address(), words.form(form), chosen, words.counts(counted));
        });
        FiguresList byDistrict = new FiguresList(Say.text("participation.desk.by-district"));
        all.of(asked.form(), null).byDistrict().forEach((district, counted) -> {
            boolean chosen = district.equals(asked.district());
            byDistrict.line(
                    asked.at(chosen ? null : district).address(),
                    words.district(district),
                    chosen,
                    words.counts(counted));
        });
        Div both = new Div(byForm, byDistrict);
        both.addClassName("side-by-side");
        return both;
    }

    /** What those on their way have already: what is missing is what staff can bring. */
    private Div readiness(CareFigures narrowed) {
        int onTheWay = CareFollowUp.ON_THE_WAY.stream().mapToInt(narrowed::at).sum();
        Div readiness = new Div();
        if (onTheWay > 0) {
            readiness.add(
                    new H2(Say.text("participation.desk.ready", onTheWay)),
                    new Chips(narrowed.readiness(CareFollowUp.ON_THE_WAY).entrySet().stream()
                            .map(has -> Say.text(
                                    "participation.desk.ready.has",
                                    has.getValue(),
                                    Say.text("participation.has.within." + has.getKey())))
                            .toList()));
        }
        return readiness;
    }

    /** A card whose person is unchanged stays, with what is begun on it. */
    private void drawPeople(List<Participant> found, CareFigures narrowed) {
        Moments moments = new Moments(clock, Say.locale());
        Map<ParticipationId, ParticipantCard> before = new HashMap<>(shown);
        shown.clear();
        people.removeAll();
        people.add(stageChoice());
        found.forEach(one -> {
            ParticipantCard same = before.get(one.participation().id());
            ParticipantCard card = same != null && same.shows(one.participation())
                    ? same
                    : new ParticipantCard(one, words, moments, this);
            shown.put(one.participation().id(), card);
            people.add(card);
        });
        int unseen = asked.stages().stream().mapToInt(narrowed::at).sum() - found.size();
        if (found.size() == CareFollowUp.AT_MOST) {
            people.add(note(Say.text("participation.desk.more", found.size())));
        } else if (unseen > 0) {
            people.add(note(Say.text("participation.desk.unseen", unseen)));
        } else if (found.isEmpty()) {
            people.add(note(Say.text("participation.desk.nobody")));
        }
    }

    private static Paragraph note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("meta");
        return note;
    }

    private WayChoice stageChoice() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(asked.using(false).address(), Say.text("participation.desk.on-the-way"));
        ways.put(asked.using(true).address(), Say.text("participation.desk.using"));
        return new WayChoice(Say.text("participation.desk.whom"), ways, asked.address());
    }

    private WayChoice choice(List<String> numbers, String chosen) {
        Map<String, String> ways = new LinkedHashMap<>();
        numbers.forEach(number -> ways.put(
                asked.in(number).at(null).address(),
                places.municipality(number).map(Municipality::name).orElse(number)));
        return new WayChoice(
                Say.text("need.inbox.municipality"),
                ways,
                asked.in(chosen).at(null).address());
    }

    @Override
    public void move(Participant whom, Stage to, String reason) {
        toast.clear();
        var seen = whom.participation();
        attempt.to(() -> followUp.move(user.require(), seen.id(), seen.revision(), to, reason), () -> {
            draw();
            String told = whom.notHereYet() ? "participation.desk.moved.ring" : "participation.desk.moved";
            toast.say(Say.text(told, whom.name(), words.stage(to)));
            Focus.onText(heading);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("participation.desk.title");
    }
}
