package no.heime.need.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.need.AskedToHelp;
import no.heime.need.DeclineReason;
import no.heime.need.NeedId;
import no.heime.need.NeedLinks;
import no.heime.need.PartyScreens;
import no.heime.need.ProposalId;
import no.heime.need.ProposalService;
import no.heime.need.ProposalStatus;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** «Kan du hjelpe?»: what whoever is asked sees and answers. */
@Route("sporsmal/:need/:proposal")
@PermitAll
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PartyScreens screens;
    private final ProposalService service;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Div content = new Div();
    private @Nullable NeedId need;
    private @Nullable ProposalId proposal;
    private @Nullable AskedToHelp drawn;

    QuestionView(PartyScreens screens, ProposalService service, CurrentUser user, NeedWatch watch, Clock clock) {
        this.screens = screens;
        this.service = service;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "question-page");
        content.addClassName("stack");
        add(title, attempt, content);
        watch.whileShown(this, changed -> changed.need().equals(need), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        attempt.to(() -> {
            need = new NeedId(
                    InAddress.id(event.getRouteParameters().get("need").orElse("")));
            proposal = new ProposalId(
                    InAddress.id(event.getRouteParameters().get("proposal").orElse("")));
            draw();
        });
    }

    @Override
    public String getPageTitle() {
        boolean open = drawn == null || drawn.status() == ProposalStatus.SENT;
        return Say.text(open ? "question.title" : "question.title.answered");
    }

    /** A no that is being written is not taken away. */
    private void refresh() {
        boolean writing = content.getChildren().anyMatch(part -> part instanceof SayNo no && no.isOpen());
        if (!writing) {
            attempt.byItself(this::draw);
        }
    }

    private void draw() {
        var asked = screens.asked(user.require(), Objects.requireNonNull(need), Objects.requireNonNull(proposal));
        if (asked.equals(drawn)) {
            return;
        }
        drawn = asked;
        title.setText(getPageTitle());
        content.removeAll();
        var moments = new Moments(clock, UI.getCurrent().getLocale());
        content.add(new QuestionCard(asked, moments));
        if (asked.status() == ProposalStatus.SENT) {
            content.add(new SayNo(
                    moments.until(asked.lapsesAt()),
                    () -> answer(actor -> service.accept(actor, asked.need(), asked.proposal())),
                    (reason, words) ->
                            answer(actor -> service.decline(actor, asked.need(), asked.proposal(), reason, words))));
        } else {
            content.add(Notice.info(Say.text("question.status." + asked.status())));
            content.add(onward(asked));
            if (asked.status() == ProposalStatus.ACCEPTED) {
                content.add(takingBack(asked));
            }
        }
    }

    /** As long as the other side has not said yes too. */
    private Div takingBack(AskedToHelp asked) {
        Action back = Action.link(Say.text("question.take-back"), () -> {});
        return new Div(
                back,
                new Confirmation(
                        back,
                        Say.text("question.take-back.sure"),
                        Say.text("question.take-back.yes"),
                        () -> answer(actor ->
                                service.decline(actor, asked.need(), asked.proposal(), DeclineReason.OTHER, null)),
                        Say.text("question.take-back.no")));
    }

    private static WayTo onward(AskedToHelp asked) {
        var agreement = asked.agreement();
        return agreement == null
                ? WayTo.inText("/meldinger", Say.text("question.to-messages"))
                : WayTo.asButton(
                        NeedLinks.agreement(asked.need(), agreement), Say.text("question.to-agreement"), Tone.PRIMARY);
    }

    private void answer(Consumer<Actor> what) {
        attempt.to(() -> what.accept(user.require()), () -> {
            draw();
            content.getChildren().filter(Notice.class::isInstance).findFirst().ifPresent(Focus::onText);
        });
    }
}
