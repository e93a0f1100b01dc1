package no.heime.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.need.AgreementForParty;
import no.heime.need.AgreementId;
import no.heime.need.AgreementService;
import no.heime.need.NeedId;
import no.heime.need.PartyScreens;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chosen;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** An agreement for its two sides: who the other is, the visits, and how it went. */
@Route("avtale/:need/:agreement")
@PermitAll
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PartyScreens screens;
    private final AgreementService service;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Toast toast = new Toast();
    private final Div content = new Div();
    private @Nullable NeedId need;
    private @Nullable AgreementId agreement;
    private @Nullable AgreementForParty drawn;
    private @Nullable SayWhereToCome where;
    /** Who looks at it on the resident's behalf. */
    private @Nullable PersonId reader;

    AgreementView(
            PartyScreens screens,
            AgreementService service,
            CurrentUser user,
            NeedWatch watch,
            ActsForSomebody proxies,
            Clock clock) {
        this.screens = screens;
        this.service = service;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "agreement-page");
        content.addClassName("stack");
        add(new PageTitle(getPageTitle()), toast, attempt, content);
        watch.whileShown(this, changed -> changed.need().equals(need), this::refresh);
        proxies.whileShown(this, ProxyArea.NEEDS, () -> reader, this::hide);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        attempt.to(() -> {
            where = null;
            drawn = null;
            need = new NeedId(
                    InAddress.id(event.getRouteParameters().get("need").orElse("")));
            agreement = new AgreementId(
                    InAddress.id(event.getRouteParameters().get("agreement").orElse("")));
            draw();
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("agreement.title");
    }

    /** What somebody is in the middle of saying is not taken away. */
    private void refresh() {
        boolean writing = content.getChildren()
                .anyMatch(part -> part instanceof ClosingQuestions questions && questions.isBegun()
                        || part instanceof NextVisit visit && visit.isBeingChanged()
                        || part instanceof VisitCard visit && visit.isBeingChanged()
                        || part instanceof SayWhoComes saying && saying.isBegun()
                        || part instanceof SayWhereToCome saying && saying.isBeingWritten());
        if (!writing && need != null) {
            attempt.byItself(this::draw);
        }
    }

    /** She acts for the resident no more. */
    private void hide() {
        content.removeAll();
        drawn = null;
        need = null;
        content.add(ActsForSomebody.over());
    }

    private void draw() {
        var shown = screens.agreement(user.require(), Objects.requireNonNull(need), Objects.requireNonNull(agreement));
        if (shown.equals(drawn)) {
            return;
        }
        drawn = shown;
        content.removeAll();
        reader = shown.onBehalf().reading() ? user.require().id() : null;
        if (reader != null) {
            content.add(new ActingFor(Say.phrase(shown.onBehalf().resident())));
        }
        howItWent(shown);
        var visits =
                new VisitsOfAgreement(shown, new Moments(clock, Say.locale()), LocalDateTime.now(clock), acts(shown));
        visits.next().ifPresent(content::add);
        if (shown.lacksClearance()) {
            content.add(Notice.info(
                    Say.text(shown.organisation() == null ? "agreement.clearance.own" : "agreement.clearance.group")));
        }
        if (shown.maySayWhereToCome()) {
            content.add(whereToCome(shown));
        }
        if (shown.saysWhoComes()) {
            content.add(new SayWhoComes(
                    shown,
                    volunteer -> act(
                            "agreement.comes.said",
                            actor -> service.sayWhoComes(
                                    actor,
                                    shown.need(),
                                    shown.agreement(),
                                    new PersonId(Chosen.id(volunteer, "volunteer"))))));
        }
        content.add(visits.others());
        content.add(new AgreementHead(shown));
        if (shown.iCome()) {
            content.add(steppingBack(shown));
        }
        if (!shown.over()) {
            content.add(ending(shown));
        }
    }

    private void howItWent(AgreementForParty shown) {
        if (shown.asksMe()) {
            content.add(new ClosingQuestions(
                    shown.side(),
                    (helped, asAgreed, needsMore, words) -> act(
                            "agreement.thanks",
                            actor -> service.answer(
                                    actor, shown.need(), shown.agreement(), helped, asAgreed, needsMore, words))));
        } else if (shown.over()) {
            content.add(Notice.info(Say.text("agreement.over")));
        }
    }

    /** What she is in the middle of writing outlives what else is done here. */
    private SayWhereToCome whereToCome(AgreementForParty shown) {
        if (where == null || !where.isBeingWritten()) {
            where = new SayWhereToCome(shown.whereToCome(), words -> say(shown, words));
        }
        return where;
    }

    private void say(AgreementForParty shown, String words) {
        act(
                words.isEmpty() ? "agreement.where.gone" : "agreement.where.said",
                actor -> {
                    service.sayWhereToCome(actor, shown.need(), shown.agreement(), words);
                    Objects.requireNonNull(where).close();
                },
                null,
                () -> Objects.requireNonNull(where).focus());
    }

    private VisitActs acts(AgreementForParty shown) {
        return new VisitActs(service, shown.need(), shown.agreement(), this::act);
    }

    /** From then on it is no more hers to see. */
    private Div steppingBack(AgreementForParty shown) {
        Action ask = Action.quiet(Say.text("agreement.step-back"), () -> {});
        return new Div(
                ask,
                new Confirmation(
                        ask,
                        Say.text("agreement.step-back.sure"),
                        Say.text("agreement.step-back.yes"),
                        () -> attempt.to(
                                () -> service.comesNoMore(user.require(), shown.need(), shown.agreement()),
                                this::leave),
                        Say.text("agreement.step-back.no")));
    }

    /** The screen hears of her own no, too, and must not look for what is no more hers. */
    private void leave() {
        need = null;
        drawn = null;
        content.removeAll();
        content.add(WayTo.inText("/meldinger", Say.text("question.to-messages")));
        toast.sayInstead(Say.text("agreement.step-back.done"));
    }

    private Div ending(AgreementForParty shown) {
        Div ending = new Div();
        ending.addClassName("close-need");
        Action ask = Action.link(Say.text("agreement.end"), () -> {});
        Confirmation sure = new Confirmation(
                ask,
                Say.text("agreement.end.sure"),
                Say.text("agreement.end.yes"),
                () -> act("agreement.ended", actor -> service.end(actor, shown.need(), shown.agreement())),
                Say.text("agreement.end.no"));
        ending.add(ask, sure);
        return ending;
    }

    /** What was pressed is gone from the screen: on to what is asked now, or to the visits. */
    private void focus() {
        content.getChildren()
                .map(AgreementView::headingOf)
                .filter(H2.class::isInstance)
                .findFirst()
                .ifPresent(Focus::onText);
    }

    private static Component headingOf(Component part) {
        return switch (part) {
            case ClosingQuestions questions -> questions.heading();
            case NextVisit next -> next.heading();
            default -> part;
        };
    }

    private void act(String done, Consumer<Actor> what) {
        act(done, what, null);
    }

    private void act(String done, Consumer<Actor> what, @Nullable Field at) {
        act(done, what, at, this::focus);
    }

    private void act(String done, Consumer<Actor> what, @Nullable Field at, Runnable leadOn) {
        attempt.to(
                () -> what.accept(user.require()),
                () -> {
                    draw();
                    toast.say(Say.text(done));
                    leadOn.run();
                },
                at);
    }
}
