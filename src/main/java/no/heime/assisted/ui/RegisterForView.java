package no.heime.assisted.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import no.heime.assisted.FoundPerson;
import no.heime.assisted.TalkLinks;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** A case worker says whom she talks with: somebody who is here already, or somebody new. */
@Route("registrer-for")
@PermitAll
class RegisterForView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TalkService talks;
    private final TalkScreens screens;
    private final CurrentUser user;
    private final Ids ids;

    private final Attempt attempt = new Attempt();
    private final Choice municipality = new Choice();
    private final WayOfTalk way = new WayOfTalk();
    private final Input reached = new Input();
    private final Field reachedField = new Field(Say.text("talk.reached"), reached).hint(Say.text("talk.reached.hint"));
    private final Div asked = new Div();
    private final Div result = new Div();

    RegisterForView(TalkService talks, TalkScreens screens, CurrentUser user, Ids ids) {
        this.talks = talks;
        this.screens = screens;
        this.user = user;
        this.ids = ids;
        addClassNames("page", "talk");
        asked.addClassName("stack");
        result.addClassName("stack");
        reached.getElement().setAttribute("autocomplete", "off");
        add(new PageTitle(getPageTitle()), attempt, asked, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked.removeAll();
        result.removeAll();
        attempt.to(this::ask);
    }

    private void ask() {
        Map<String, String> mine = screens.municipalities(user.require());
        mine.forEach(municipality::option);
        municipality.choose(mine.keySet().iterator().next());
        screens.running(user.require())
                .forEach(talk -> asked.add(WayTo.asButton(
                        TalkLinks.with(talk.with()), Say.text("talk.go-on", talk.called()), Tone.QUIET)));
        asked.add(new Paragraph(Say.text("talk.lead")));
        if (mine.size() > 1) {
            asked.add(new Field(Say.text("talk.municipality"), municipality));
        }
        asked.add(
                way,
                reachedField,
                Action.primary(Say.text("talk.find"), () -> attempt.to(this::find, () -> {}, reachedField)),
                Action.quiet(Say.text("talk.not-reached"), () -> attempt.to(() -> somebodyNew(""))));
    }

    private void find() {
        result.removeAll();
        String written = reached.getValue().strip();
        talks.find(user.require(), municipality.getValue(), written, way.chosen())
                .ifPresentOrElse(found -> known(found, written), () -> {
                    result.add(Notice.info(Say.text("talk.nobody")));
                    somebodyNew(written);
                });
    }

    private void known(FoundPerson found, String written) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "circle-user-round"), found.called());
        String district = found.district();
        if (district != null) {
            card.line(district);
        }
        result.add(
                card,
                new BeginTalk(
                        ids,
                        (id, said) -> talks.beginWith(
                                user.require(), municipality.getValue(), written, id, way.chosen(), said),
                        () -> goOn(found.person())));
        Focus.into(result, card);
    }

    private void somebodyNew(String written) {
        result.getChildren().filter(WriteIn.class::isInstance).forEach(result::remove);
        String where = municipality.getValue();
        WriteIn fields = new WriteIn(
                ids,
                screens.districts(user.require(), where),
                written,
                (person, her, talk, said) ->
                        talks.writeIn(user.require(), where, person, her, talk, way.chosen(), said),
                this::goOn);
        result.add(fields);
        Focus.into(result, result);
    }

    private void goOn(PersonId person) {
        getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
        UI.getCurrent().navigate(TalkLinks.with(person).substring(1));
    }

    @Override
    public String getPageTitle() {
        return Say.text("talk.title");
    }
}
