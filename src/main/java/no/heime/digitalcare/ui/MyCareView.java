package no.heime.digitalcare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareLinks;
import no.heime.digitalcare.CareOfSomebody;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.proxy.ActsForSomebody;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.ActingFor;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** «Min digitale hjelp»: what I, or who I act for, take part in, how far it has come and how, and the way out of it. */
@Route("min-digitale-hjelp")
@PermitAll
class MyCareView extends Div implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private final DigitalCareService service;
    private final CurrentUser user;
    private final CareInWords words;
    private final Clock clock;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final PageTitle title = new PageTitle(getPageTitle());
    private final Div list = new Div();

    /** For whom I act, when I do. */
    private @Nullable PersonId somebody;
    /** Who reads it on her behalf. */
    private @Nullable PersonId reader;

    MyCareView(DigitalCareService service, CurrentUser user, CareInWords words, ActsForSomebody proxies, Clock clock) {
        this.service = service;
        this.user = user;
        this.words = words;
        this.clock = clock;
        addClassName("page");
        list.addClassName("cards");
        add(title, toast, attempt, list);
        proxies.whileShown(this, () -> reader, this::hide);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String resident) {
        list.removeAll();
        attempt.to(() -> somebody = resident == null ? null : new PersonId(InAddress.id(resident)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Actor actor = user.require();
        PersonId resident = Objects.requireNonNullElse(somebody, actor.id());
        CareOfSomebody care = service.of(actor, resident);
        String name = Say.phrase(care.called());
        list.removeAll();
        if (resident.equals(actor.id())) {
            reader = null;
            title.setText(getPageTitle());
        } else {
            reader = actor.id();
            title.setText(Say.text("participation.of.title", name));
            list.add(new ActingFor(name));
        }
        if (care.participations().isEmpty()) {
            list.add(reader == null ? nothingOfMine() : nothingOf(resident));
            return;
        }
        care.participations().forEach(one -> list.add(card(one, care.proxies())));
        list.add(
                reader == null
                        ? WayTo.asButton("/finn/digitalt", Say.text("participation.mine.look-more"), Tone.QUIET)
                        : WayTo.asButton(
                                CareLinks.newFormFor(resident), Say.text("participation.of.answer-more"), Tone.QUIET));
    }

    private static EmptyState nothingOfMine() {
        return new EmptyState(
                "monitor-smartphone",
                Say.text("participation.mine.empty"),
                Say.text("participation.mine.empty.how"),
                WayTo.asButton("/finn/digitalt", Say.text("participation.mine.look"), Tone.PRIMARY));
    }

    private static EmptyState nothingOf(PersonId resident) {
        return new EmptyState(
                "monitor-smartphone",
                Say.text("participation.of.empty"),
                Say.text("participation.of.empty.how"),
                WayTo.asButton(CareLinks.newFormFor(resident), Say.text("participation.of.answer"), Tone.PRIMARY));
    }

    /** I act for her no more. */
    private void hide() {
        reader = null;
        list.removeAll();
        title.setText(getPageTitle());
        list.add(ActsForSomebody.over());
    }

    private Card card(DigitalParticipation mine, Map<PersonId, String> proxies) {
        var answers = mine.answers();
        String name = words.form(answers.form());
        Card card = Card.of(new Glyph(LadderStep.DIGITAL, words.icon(answers.form())), name)
                .line(Say.text("participation.stage." + answers.stage()))
                .reasons(List.of(Say.text(seenBy(answers))))
                .part(new H3(Say.text("participation.mine.story")))
                .part(new HistoryList(
                        mine,
                        reader == null ? HistoryList.Reader.RESIDENT : HistoryList.Reader.PROXY,
                        proxies,
                        words,
                        new Moments(clock, Say.locale())));
        Action leave = Action.link(Say.text("participation.mine.leave"), () -> {});
        leave.about(leave.getText() + ": " + name);
        Confirmation sure = new Confirmation(
                leave,
                Say.text(reader == null ? "participation.mine.leave.sure" : "participation.of.leave.sure"),
                Say.text("participation.mine.leave.yes"),
                () -> leave(mine, name),
                Say.text("participation.mine.leave.no"));
        Div actions = new Div(
                WayTo.asButton(CareLinks.form(mine.id()), Say.text("participation.mine.edit"), Tone.QUIET),
                WayTo.inText("/finn/digitalt/" + answers.form().value(), Say.text("participation.mine.read")),
                leave);
        actions.addClassName("actions");
        return card.actions(actions, sure);
    }

    private String seenBy(Answers answers) {
        if (answers.shared()) {
            return "participation.mine.staff-see";
        }
        if (answers.wantsHelper()) {
            return "participation.mine.need-seen";
        }
        return reader == null ? "participation.mine.only-you" : "participation.of.only-you-two";
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
