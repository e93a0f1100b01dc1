package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import no.heime.assisted.NewcomerService;
import no.heime.assisted.TalkLinks;
import no.heime.assisted.TalkScreens;
import no.heime.assisted.WrittenIn;
import no.heime.identity.CodesBySms;
import no.heime.identity.CurrentUser;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.InAddress;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** Staff put right what is written of somebody who has not come herself, and have her deleted when she asks for it. */
@Route("registrer-for/:person/rett")
@PermitAll
class NewcomerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NewcomerService newcomers;
    private final TalkScreens screens;
    private final CurrentUser user;
    private final CodesBySms sms;
    private final Ids ids;

    private final PageTitle title = new PageTitle(getPageTitle());
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();

    NewcomerView(NewcomerService newcomers, TalkScreens screens, CurrentUser user, CodesBySms sms, Ids ids) {
        this.newcomers = newcomers;
        this.screens = screens;
        this.user = user;
        this.sms = sms;
        this.ids = ids;
        addClassNames("page", "talk");
        content.addClassName("stack");
        add(title, toast, attempt, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        attempt.to(() -> draw(new PersonId(
                InAddress.id(event.getRouteParameters().get("person").orElse("")))));
    }

    private void draw(PersonId person) {
        NewcomerService.Written there = newcomers.written(user.require(), person);
        WrittenIn her = there.her();
        content.removeAll();
        content.add(WayTo.asButton(TalkLinks.with(person), Say.text("talk.back", her.name()), Tone.QUIET));
        content.add(new Paragraph(Say.text("talk.put-right.lead")));
        fields(person, there);
        content.add(new H2(Say.text("talk.delete")));
        newcomers
                .dayOfDeletion(user.require(), person)
                .ifPresentOrElse(day -> waits(person, her, day), () -> delete(person, her));
    }

    private void fields(PersonId person, NewcomerService.Written there) {
        WrittenIn her = there.her();
        var phone = her.phone();
        var email = her.email();
        HerNumber number = new HerNumber(phone == null ? "" : phone.shown(), sms.areOffered());
        number.show(her.phoneIs());
        AllThatIsWrong wrong = new AllThatIsWrong();
        HerFields fields = new HerFields(
                screens.districts(user.require(), there.municipality()), number, email == null ? "" : email.value());
        fields.show(her);
        content.add(
                wrong,
                fields,
                Action.primary(
                        Say.text("talk.put-right.do"),
                        () -> attempt.to(() -> {
                            if (isPutRight(person, fields, wrong)) {
                                draw(person);
                                say(Say.text("talk.put-right.done"));
                            }
                        })));
    }

    private boolean isPutRight(PersonId person, HerFields fields, AllThatIsWrong wrong) {
        fields.well();
        if (wrong.says(fields.wrong())) {
            return false;
        }
        try {
            newcomers.putRight(user.require(), person, fields.written());
            return true;
        } catch (DomainException refused) {
            if (!fields.trouble(refused)) {
                throw refused;
            }
            return false;
        }
    }

    private void waits(PersonId person, WrittenIn her, LocalDate day) {
        content.add(Notice.info(
                Say.text("talk.delete.waits", her.name(), Standing.inWords(day)),
                Action.quiet(
                        Say.text("talk.delete.keep"),
                        () -> attempt.to(() -> {
                            newcomers.keep(user.require(), person);
                            draw(person);
                            say(Say.text("talk.delete.kept", her.name()));
                        }))));
    }

    private void delete(PersonId person, WrittenIn her) {
        WayOfTalk way = new WayOfTalk();
        content.add(
                new Paragraph(Say.text("talk.delete.lead")),
                way,
                new BeginTalk(
                        ids,
                        new SheSaidYes("talk.delete.aloud", "talk.delete.said"),
                        press -> Action.quiet(Say.text("talk.delete.do", her.name()), press),
                        (id, said) -> newcomers.delete(user.require(), person, id, way.chosen(), said),
                        () -> {
                            draw(person);
                            say(Say.text("talk.delete.done", her.name()));
                        }));
    }

    private void say(String sentence) {
        toast.say(sentence);
        Focus.onText(toast);
    }

    @Override
    public String getPageTitle() {
        return Say.text("talk.put-right");
    }
}
