package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.heime.accesslog.LineQuestionService;
import no.heime.accesslog.Looked;
import no.heime.accesslog.LookedDay;
import no.heime.accesslog.LookedPage;
import no.heime.accesslog.NamedNeed;
import no.heime.accesslog.Onlooker;
import no.heime.accesslog.WhoLooked;
import no.heime.identity.CurrentUser;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;

/** «Hvem har sett på meg»: who has seen what of me, in what part, when and why, the latest first, and asking about it. */
@Route("hvem-har-sett")
@PermitAll
class WhoLookedView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PROXIES = "/fullmakt";

    private final WhoLooked log;
    private final LineQuestionService questions;
    private final CurrentUser user;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    WhoLookedView(WhoLooked log, LineQuestionService questions, CurrentUser user, Clock clock) {
        this.log = log;
        this.questions = questions;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "who-looked");
        list.addClassName("days");
        Paragraph lead = new Paragraph(Say.text("looked.lead"));
        lead.addClassName("meta");
        add(new PageTitle(getPageTitle()), lead, toast, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        LookedPage newest = log.newest(user.require());
        list.removeAll();
        if (newest.looked().isEmpty()) {
            list.add(new EmptyState("eye", Say.text("looked.empty"), Say.text("looked.empty.how")));
        }
        add(newest);
    }

    private void add(LookedPage page) {
        page.days(clock.getZone()).forEach(day -> list.add(section(day, page.named())));
        Instant older = page.older();
        if (older != null) {
            list.add(Action.quiet(Say.text("looked.older"), () -> attempt.to(() -> addBefore(older))));
        }
    }

    private Section section(LookedDay day, Map<UUID, NamedNeed> named) {
        Div cards = new Div();
        cards.addClassName("cards");
        day.onlookers().forEach(onlooker -> cards.add(card(day, onlooker, named)));
        return new Section(new H2(moments().day(day.day())), cards);
    }

    private Card card(LookedDay day, Onlooker onlooker, Map<UUID, NamedNeed> named) {
        List<Div> places = new ArrayList<>();
        Div wayOn = new Div();
        Card card = OnlookerCard.of(
                onlooker,
                (looked, place) -> {
                    places.add(place);
                    show(looked, named, place);
                },
                wayOn);
        if (day.leadsOn(onlooker) && onlooker.isNextOfKin()) {
            wayOn.add(WayTo.inText(PROXIES, Say.text("looked.proxy")));
        } else if (day.leadsOn(onlooker) && !day.isAskedAbout(onlooker)) {
            wayOn.add(ask(day, onlooker.latest(), asked -> {
                wayOn.removeAll();
                show(asked, named, places.getFirst());
                Focus.onNext(places.getFirst(), toast);
            }));
        }
        return card;
    }

    /** @param then only this one is drawn anew when she has asked: what is begun on another stays */
    private AskAboutLine ask(LookedDay day, Looked about, Consumer<Looked> then) {
        String subject = Say.text("looked.who", InWords.name(about), moments().day(day.day()));
        return new AskAboutLine(
                subject,
                (words, field) -> attempt.to(
                        () -> questions.ask(user.require(), about.line(), words),
                        asked -> {
                            toast.say(Say.text("looked.asked.said"));
                            then.accept(about.asked(asked));
                        },
                        field));
    }

    /** Where the button was; what is begun on those above stays. */
    private void addBefore(Instant older) {
        LookedPage page = log.before(user.require(), older);
        int button = list.getComponentCount() - 1;
        list.remove(list.getComponentAt(button));
        add(page);
        Focus.onNext(list.getComponentAt(button), toast);
    }

    private void show(Looked looked, Map<UUID, NamedNeed> named, Div place) {
        place.removeAll();
        place.add(new LookInWords(looked, named, moments()));
    }

    private Moments moments() {
        return new Moments(clock, Say.locale());
    }

    @Override
    public String getPageTitle() {
        return Say.text("looked.title");
    }
}
