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
import no.heime.assisted.TalkLinks;
import no.heime.digitalcare.CareLinks;
import no.heime.digitalcare.CareOfSomebody;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
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

/**
 * «Min digitale hjelp»: what I, or who I act for or talk with as a case worker, take part in, how far it has come and how,
 * and the way out of it.
 */
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
    /** Who reads it as her next of kin. */
    private @Nullable PersonId nextOfKin;

    private HistoryList.Reader reader = HistoryList.Reader.RESIDENT;

    MyCareView(DigitalCareService service, CurrentUser user, CareInWords words, ActsForSomebody proxies, Clock clock) {
        this.service = service;
        this.user = user;
        this.words = words;
        this.clock = clock;
        addClassName("page");
        list.addClassName("cards");
        add(title, toast, attempt, list);
        proxies.whileShown(this, ProxyArea.DIGITAL_CARE, () -> nextOfKin, this::hide);
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
        list.removeAll();
        readBy(actor, care);
        if (care.participations().isEmpty()) {
            list.add(reader == HistoryList.Reader.RESIDENT ? nothingOfMine() : nothingOf(resident));
        } else {
            care.participations().forEach(one -> list.add(card(one, care.proxies())));
            list.add(
                    reader == HistoryList.Reader.RESIDENT
                            ? WayTo.asButton("/finn/digitalt", Say.text("participation.mine.look-more"), Tone.QUIET)
                            : WayTo.asButton(
                                    CareLinks.newFormFor(resident),
                                    Say.text("participation.of.answer-more"),
                                    Tone.QUIET));
        }
        if (reader == HistoryList.Reader.STAFF) {
            list.add(WayTo.inText(TalkLinks.with(resident), Say.text("talk.way-back")));
        }
    }

    /** Who reads it is told on the screen for whom. */
    private void readBy(Actor actor, CareOfSomebody care) {
        String name = Say.phrase(care.called());
        reader = switch (care.reader()) {
            case OWN -> HistoryList.Reader.RESIDENT;
            case ON_HER_WORD -> HistoryList.Reader.STAFF;
            default -> HistoryList.Reader.PROXY;
        };
        nextOfKin = reader == HistoryList.Reader.PROXY ? actor.id() : null;
        title.setText(
                reader == HistoryList.Reader.RESIDENT ? getPageTitle() : Say.text("participation.of.title", name));
        switch (reader) {
            case RESIDENT -> {}
            case PROXY -> list.add(new ActingFor(name));
            case STAFF -> list.add(ActingFor.onHerWord(name));
        }
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
        nextOfKin = null;
        list.removeAll();
        title.setText(getPageTitle());
        list.add(ActsForSomebody.over());
    }

    private Card card(DigitalParticipation mine, Map<PersonId, String> proxies) {
        var answers = mine.answers();
        String name = words.form(answers.form());
        Moments moments = new Moments(clock, Say.locale());
        Card card = Card.of(new Glyph(LadderStep.DIGITAL, words.icon(answers.form())), name)
                .line(standing(mine, moments))
                .line(words.writtenDown(mine))
                .reasons(List.of(Say.text(seenBy(mine))))
                .part(new H3(Say.text("participation.mine.story")))
                .part(new HistoryList(mine, reader, proxies, words, moments));
        Action leave = Action.link(Say.text("participation.mine.leave"), () -> {});
        leave.about(leave.getText() + ": " + name);
        Confirmation sure = new Confirmation(
                leave,
                Say.text("participation.leave.sure." + reader),
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

    /** In her own words, or as staff say it of her. */
    private String standing(DigitalParticipation mine, Moments moments) {
        var stage = mine.answers().stage();
        return reader == HistoryList.Reader.STAFF
                ? Say.text("participation.desk.since", words.stage(stage), moments.ago(mine.since()))
                : Say.text("participation.stage." + stage);
    }

    private String seenBy(DigitalParticipation mine) {
        if (mine.answers().shared()) {
            return "participation.mine.staff-see";
        }
        if (mine.answers().wantsHelper()) {
            return reader == HistoryList.Reader.RESIDENT
                    ? "participation.mine.need-seen"
                    : "participation.of.need-seen";
        }
        if (mine.answeredBy().isOnHerWord()) {
            return "participation.seen.in-talks";
        }
        return "participation.seen.only." + reader;
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
