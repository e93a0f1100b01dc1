package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import no.heime.assisted.FoundPerson;
import no.heime.assisted.TalkLinks;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.TalkService;
import no.heime.identity.CodesBySms;
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
    private final CodesBySms sms;
    private final Ids ids;

    private final Attempt attempt = new Attempt();
    private final Choice municipality = new Choice();
    private final WayOfTalk way = new WayOfTalk();
    private final Input reached = new Input();
    private final Field reachedField = new Field(Say.text("talk.reached"), reached).hint(Say.text("talk.reached.hint"));
    private final Div asked = new Div();
    private final Div result = new Div();

    RegisterForView(TalkService talks, TalkScreens screens, CurrentUser user, CodesBySms sms, Ids ids) {
        this.talks = talks;
        this.screens = screens;
        this.user = user;
        this.sms = sms;
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
                Action.quiet(Say.text("talk.not-reached"), () -> attempt.to(() -> somebodyNew("", false))));
    }

    private void find() {
        result.removeAll();
        String written = reached.getValue().strip();
        List<FoundPerson> found = talks.find(user.require(), municipality.getValue(), written, way.chosen());
        if (found.isEmpty()) {
            result.add(Notice.info(Say.text("talk.nobody")));
            somebodyNew(written, false);
        } else if (found.size() == 1) {
            known(found.getFirst(), written);
        } else {
            several(found, written);
        }
    }

    /** They share a number, so it is asked with whom of them. */
    private void several(List<FoundPerson> found, String written) {
        Paragraph question = new Paragraph(Say.text("talk.several"));
        result.add(question);
        found.forEach(one -> result.add(card(one)
                .action(Action.quiet(
                        Say.text("talk.several.this", one.called()), () -> attempt.to(() -> known(one, written))))));
        result.add(somebodyElse(written));
        Focus.into(result, question);
    }

    private Action somebodyElse(String written) {
        return Action.quiet(Say.text("talk.one-more"), () -> attempt.to(() -> somebodyNew(written, true)));
    }

    private static Card card(FoundPerson found) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "circle-user-round"), found.called());
        String district = found.district();
        if (district != null) {
            card.line(district);
        }
        return card;
    }

    private void known(FoundPerson found, String written) {
        Card card = card(found);
        result.removeAll();
        result.add(card);
        if (found.notHereYet()) {
            result.add(WayTo.inText(TalkLinks.putRight(found.person()), Say.text("talk.put-right")));
        }
        result.add(new BeginTalk(
                ids,
                (id, said) -> talks.beginWith(
                        user.require(), municipality.getValue(), written, found.person(), id, way.chosen(), said),
                () -> goOn(found.person())));
        if (!written.contains("@")) {
            result.add(somebodyElse(written));
        }
        Focus.into(result, card);
    }

    /** @param oneMore whether others have what is written, and she is none of them */
    private void somebodyNew(String written, boolean oneMore) {
        if (oneMore) {
            result.removeAll();
        }
        result.getChildren().filter(WriteIn.class::isInstance).forEach(result::remove);
        boolean byMail = written.contains("@");
        boolean byNumber = written.chars().anyMatch(Character::isDigit) && !byMail;
        HerNumber phone = new HerNumber(byNumber ? written : "", sms.areOffered());
        if (oneMore) {
            phone.isOneMore();
        }
        String where = municipality.getValue();
        HerFields her = new HerFields(screens.districts(user.require(), where), phone, byMail ? written : "");
        if (!byMail && !byNumber) {
            her.called(written);
        }
        WriteIn fields = new WriteIn(
                ids,
                her,
                (person, details, talk, said) ->
                        talks.writeIn(user.require(), where, person, details, talk, way.chosen(), said),
                this::goOn);
        result.add(fields);
        Focus.into(result, result);
    }

    private void goOn(PersonId person) {
        getElement().executeJs("window.dispatchEvent(new Event('heime-answered'))");
        WayTo.follow(TalkLinks.with(person));
    }

    @Override
    public String getPageTitle() {
        return Say.text("talk.title");
    }
}
