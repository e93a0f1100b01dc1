package no.heime.shell.registered;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.heime.assisted.FirstTime;
import no.heime.assisted.TalkLinks;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.CareLinks;
import no.heime.digitalcare.DigitalCareForm;
import no.heime.digitalcare.DigitalCareService;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.need.MyNeed;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/**
 * What the municipality has registered for me, by whom and when, on one calm screen: each leads to where I keep it, change it
 * or take it back.
 */
@Route("registrert-for-meg")
@PermitAll
class RegisteredForMeView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final FirstTime firstTime;
    private final NeedScreens needs;
    private final RegisterService register;
    private final DigitalCareService care;
    private final CareCatalogue forms;
    private final CurrentUser user;
    private final Clock clock;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();

    RegisteredForMeView(
            FirstTime firstTime,
            NeedScreens needs,
            RegisterService register,
            DigitalCareService care,
            CareCatalogue forms,
            CurrentUser user,
            Clock clock) {
        this.register = register;
        this.care = care;
        this.forms = forms;
        this.firstTime = firstTime;
        this.needs = needs;
        this.user = user;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        add(new PageTitle(getPageTitle()), attempt, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        attempt.to(this::draw);
    }

    private void draw() {
        Actor me = user.require();
        List<FirstTime.Held> talks = firstTime.talksOf(me);
        content.removeAll();
        if (talks.isEmpty()) {
            content.add(new EmptyState(
                    "inbox",
                    Say.text("for-me.none"),
                    Say.text("for-me.none.how"),
                    WayTo.asButton(TalkLinks.CLAIM, Say.text("claim.title"), Tone.QUIET)));
            return;
        }
        content.add(new Paragraph(Say.text("for-me.lead")), new H2(Say.text("for-me.by")), told(talks));
        needs(needs.mine(me));
        offers(register.mine(me));
        care(care.mine(me));
        if (firstTime.looksThrough(me)) {
            content.add(Action.primary(
                    Say.text("for-me.looked"),
                    () -> attempt.to(
                            () -> firstTime.looked(user.require()),
                            () -> UI.getCurrent().getPage().setLocation("/"))));
        }
    }

    private UnorderedList told(List<FirstTime.Held> talks) {
        Moments moments = new Moments(clock, UI.getCurrent().getLocale());
        UnorderedList list = new UnorderedList();
        talks.forEach(talk -> list.add(new ListItem(Say.text(
                "for-me.talk." + talk.way(),
                talk.by().isBlank() ? Say.text("for-me.somebody") : talk.by(),
                moments.at(talk.at()),
                talk.said()))));
        return list;
    }

    private void needs(List<MyNeed> mine) {
        if (mine.isEmpty()) {
            return;
        }
        Rows rows = new Rows();
        mine.forEach(need -> rows.add(new ListItem(new Row(NeedLinks.need(need.id()))
                .saying(new Glyph(need.now(), need.icon()), Say.phrase(need.title()), Say.phrase(need.waiting())))));
        content.add(new H2(Say.text("for-me.needs")), new Paragraph(Say.text("for-me.needs.how")), rows);
    }

    private void offers(List<RegisterEntry> mine) {
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        mine.forEach(entry -> list.add(new ListItem(entry.title())));
        content.add(
                new H2(Say.text("for-me.offers")),
                list,
                WayTo.asButton("/mine", Say.text("for-me.offers.to"), Tone.QUIET));
    }

    private void care(List<DigitalParticipation> mine) {
        if (mine.isEmpty()) {
            return;
        }
        Rows rows = new Rows();
        mine.forEach(part -> rows.add(new ListItem(new Row(CareLinks.MINE)
                .saying(
                        new Glyph(LadderStep.DIGITAL, icon(part)),
                        Say.phrase(forms.called(part.answers().form())),
                        Say.text("participation.stage." + part.answers().stage())))));
        content.add(
                new H2(Say.text("for-me.care")),
                new Paragraph(Say.text("for-me.care.how")),
                rows,
                WayTo.inText("/samtykker", Say.text("for-me.care.yes")));
    }

    private String icon(DigitalParticipation part) {
        return forms.form(part.answers().form()).map(DigitalCareForm::icon).orElse("monitor-smartphone");
    }

    @Override
    public String getPageTitle() {
        return Say.text("for-me.title");
    }
}
