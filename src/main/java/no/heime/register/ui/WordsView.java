package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.register.words.MunicipalityWords;
import no.heime.register.words.SameWords;
import no.heime.register.words.WordService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** Staff keep the words that mean the same where they work, so that people find what they ask for in their own words. */
@Route("godkjenne/ord")
@PermitAll
class WordsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST_LINE = 400;
    private static final int LAST_CHANGES = 10;

    private final WordService service;
    private final CurrentUser user;
    private final Places places;
    private final Clock clock;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Choice municipality = new Choice();
    private final Field whose = new Field(Say.text("register.words.municipality"), municipality);
    private final Input words = new Input();
    /** Only for staff. */
    private final Div form = new Div();

    private final Div list = new Div();
    private final Div changes = new Div();

    WordsView(WordService service, CurrentUser user, Places places, Clock clock) {
        this.service = service;
        this.user = user;
        this.places = places;
        this.clock = clock;
        addClassNames("page", "words-that-mean-the-same");
        words.getElement().setAttribute("maxlength", String.valueOf(LONGEST_LINE));
        Paragraph what = new Paragraph(Say.text("register.words.what"));
        what.addClassName("meta");
        list.addClassName("cards");
        municipality.addValueChangeListener(chosen -> attempt.to(this::draw));
        form.addClassName("stack");
        form.setVisible(false);
        form.add(
                what,
                whose,
                new Field(Say.text("register.words.new"), words).hint(Say.text("register.words.new.how")),
                Action.primary(Say.text("register.words.add"), this::added),
                list,
                changes);
        add(title, toast, attempt, form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(() -> {
            Actor actor = user.require();
            Right.WORDS_KEEP.requireSomewhere(actor);
            form.setVisible(true);
            if (municipality.getValue().isEmpty()) {
                actor.caseWorkerMunicipalities()
                        .forEach(number -> municipality.option(
                                number,
                                places.municipality(number)
                                        .map(Municipality::name)
                                        .orElse(number)));
                whose.setVisible(actor.caseWorkerMunicipalities().size() > 1);
                municipality.choose(actor.caseWorkerMunicipalities().getFirst());
            }
            draw();
        });
    }

    private void draw() {
        WordService.Shown shown = service.show(user.require(), municipality.getValue());
        list.removeAll();
        if (shown.words().groups().isEmpty()) {
            list.add(new EmptyState("book-open", Say.text("register.words.none"), Say.text("register.words.none.how")));
        }
        shown.words().groups().forEach(group -> list.add(card(group, shown)));
        changes.removeAll();
        if (!shown.words().history().isEmpty()) {
            changes.add(new H2(Say.text("register.words.history")));
            shown.words().history().stream()
                    .limit(LAST_CHANGES)
                    .forEach(change -> changes.add(new Paragraph(said(change, shown))));
        }
    }

    private Card card(SameWords group, WordService.Shown shown) {
        String all = String.join(", ", group.words());
        Action away = Action.link(Say.text("register.words.take-away"), () -> takenAway(group, all))
                .about(Say.text("register.words.take-away") + ": " + all);
        return Card.of(new Glyph(LadderStep.SELF, "equal"), all)
                .line(Say.text(
                        "register.words.by", name(group.by(), shown), new Moments(clock, Say.locale()).at(group.at())))
                .actions(away);
    }

    private String said(MunicipalityWords.Change change, WordService.Shown shown) {
        return Say.text(
                change.added() ? "register.words.history.added" : "register.words.history.taken",
                new Moments(clock, Say.locale()).at(change.at()),
                name(change.by(), shown),
                String.join(", ", change.words()));
    }

    private static String name(PersonId who, WordService.Shown shown) {
        String name = shown.names().getOrDefault(who, "");
        return name.isBlank() ? Say.text("register.words.somebody") : name;
    }

    private void added() {
        toast.clear();
        String typed = words.getValue();
        boolean done = attempt.to(() -> service.add(user.require(), municipality.getValue(), typed), () -> {
            words.clear();
            draw();
            toast.say(Say.text("register.words.added", typed.strip()));
        });
        if (!done) {
            Focus.on(words);
        }
    }

    private void takenAway(SameWords group, String all) {
        String where = municipality.getValue();
        attempt.to(() -> service.takeAway(user.require(), where, group.id()), () -> {
            draw();
            toast.say(Say.text("register.words.taken-away", all), () -> broughtBack(where, group, all));
        });
    }

    private void broughtBack(String where, SameWords group, String all) {
        attempt.to(() -> service.bringBack(user.require(), where, group), () -> {
            draw();
            toast.say(Say.text("register.words.brought-back", all));
            Focus.onText(title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("register.words.title");
    }
}
