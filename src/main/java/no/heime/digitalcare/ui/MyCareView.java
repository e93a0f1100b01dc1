package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.identity.CurrentUser;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** «Min digitale hjelp»: what I take part in, how far it has come and how it came there, and the way out of it. */
@Route("min-digitale-hjelp")
@PermitAll
class MyCareView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final DigitalCareService service;
    private final CurrentUser user;
    private final CareInWords words;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Div list = new Div();

    MyCareView(DigitalCareService service, CurrentUser user, CareInWords words, Clock clock) {
        this.service = service;
        this.user = user;
        this.words = words;
        this.clock = clock;
        addClassName("page");
        list.addClassName("cards");
        add(title, toast, attempt, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        List<DigitalParticipation> mine = service.mine(user.require());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "monitor-smartphone",
                    Say.text("participation.mine.empty"),
                    Say.text("participation.mine.empty.how"),
                    WayTo.asButton("/finn/digitalt", Say.text("participation.mine.look"), Tone.PRIMARY)));
            return;
        }
        mine.forEach(one -> list.add(card(one)));
        list.add(WayTo.asButton("/finn/digitalt", Say.text("participation.mine.look-more"), Tone.QUIET));
    }

    private Card card(DigitalParticipation mine) {
        var answers = mine.answers();
        String name = words.form(answers.form());
        Card card = Card.of(new Glyph(LadderStep.DIGITAL, words.icon(answers.form())), name)
                .line(Say.text("participation.stage." + answers.stage()))
                .reasons(List.of(Say.text(seenBy(answers))))
                .part(new H3(Say.text("participation.mine.story")))
                .part(new HistoryList(mine, HistoryList.Reader.RESIDENT, words, new Moments(clock, Say.locale())));
        Action leave = Action.link(Say.text("participation.mine.leave"), () -> {});
        leave.about(leave.getText() + ": " + name);
        Confirmation sure = new Confirmation(
                leave,
                Say.text("participation.mine.leave.sure"),
                Say.text("participation.mine.leave.yes"),
                () -> leave(mine, name),
                Say.text("participation.mine.leave.no"));
        Div actions = new Div(
                WayTo.asButton(
                        "/digital-deltakelse?id=" + mine.id().value(), Say.text("participation.mine.edit"), Tone.QUIET),
                WayTo.inText("/finn/digitalt/" + answers.form().value(), Say.text("participation.mine.read")),
                leave);
        actions.addClassName("actions");
        return card.actions(actions, sure);
    }

    private static String seenBy(Answers answers) {
        if (answers.shared()) {
            return "participation.mine.staff-see";
        }
        return answers.wantsHelper() ? "participation.mine.need-seen" : "participation.mine.only-you";
    }

    private void leave(DigitalParticipation mine, String name) {
        attempt.to(() -> service.withdraw(user.require(), mine.id()), () -> {
            draw();
            toast.say(Say.text("participation.mine.left", name));
            Focus.onText(title);
        });
    }

    @Override
    public String getPageTitle() {
        return Say.text("participation.mine.title");
    }
}
