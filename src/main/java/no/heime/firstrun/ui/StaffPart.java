package no.heime.firstrun.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.GivenBecause;
import no.heime.identity.StaffMember;
import no.heime.identity.StaffService;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chosen;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Why;
import no.heime.shared.ui.WhyConfirmation;

/** Who works for the municipality; more are invited by their e-mail address, and each can be let out again. */
final class StaffPart extends Div {

    private final StaffService staff;
    private final CurrentUser user;
    private final String municipality;
    private final Toast toast;
    private final Attempt attempt = new Attempt();
    private final UnorderedList list = new UnorderedList();
    private final RoleHistory past = new RoleHistory(Say.text("first-run.staff.past"));
    private final Input email = new Input();
    private final Why why = Why.of(Say.text("appointed.given.why"), GivenBecause.values(), "appointed.given.");

    StaffPart(StaffService staff, CurrentUser user, String municipality, Toast toast) {
        this.staff = staff;
        this.user = user;
        this.municipality = municipality;
        this.toast = toast;
        addClassName("stack");
        list.addClassName("staff");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off");
        add(
                new Paragraph(Say.text("first-run.staff.lead")),
                list,
                new Field(Say.text("first-run.staff.email"), email).hint(Say.text("first-run.staff.email.hint")),
                why.asked(Say.text("appointed.given.hint")),
                attempt,
                Action.quiet(Say.text("first-run.staff.give"), () -> why.whenChosen(this::give)),
                past);
        draw();
    }

    private void draw() {
        list.removeAll();
        staff.of(user.require(), municipality).forEach(member -> list.add(row(member)));
        list.setVisible(list.getChildren().findAny().isPresent());
        past.clear();
        staff.before(user.require(), municipality)
                .forEach(one -> past.one(
                        one.called(),
                        one.turns().stream()
                                .map(turn -> RoleHistory.turn(
                                        turn.on(), turn.given(), turn.by(), turn.herself(), turn.why()))
                                .toList()));
    }

    private ListItem row(StaffMember member) {
        ListItem row = new ListItem(new Div(new Span(called(member, "first-run.staff.nameless")), about(member)));
        if (!member.bySetting() && !member.unanswered()) {
            String act = member.waits() ? "first-run.staff.take-back" : "first-run.staff.end";
            String who = called(member, "first-run.staff.somebody");
            Action ending = Action.link(Say.text(act), () -> {}).about(Say.text(act + ".who", who));
            row.add(ending, question(member, who, act, ending));
        }
        return row;
    }

    private Component question(StaffMember member, String who, String act, Action ending) {
        String sure = Say.text(act + (member.byProvider() ? ".sure.by-provider" : ".sure"), who);
        String yes = Say.text(act + ".yes");
        String no = Say.text("first-run.staff.end.no");
        return member.waits()
                ? new Confirmation(ending, sure, yes, () -> done(member, who, () -> takeBack(member)), no)
                : new WhyConfirmation(
                        ending,
                        new WhyConfirmation.Asks(sure, yes, no, Say.text("appointed.ended.hint")),
                        Why.of(Say.text("shared.why"), EndedBecause.values(), "appointed.ended."),
                        because -> done(member, who, () -> letOut(member, because)));
    }

    /** @param nameless key of what she is called when nothing is known */
    private static String called(StaffMember member, String nameless) {
        var email = member.email();
        if (!member.name().isBlank()) {
            return member.name();
        }
        return email == null ? Say.text(nameless) : email.value();
    }

    private static Paragraph about(StaffMember member) {
        var email = member.email();
        Paragraph about = new Paragraph(Say.dotted(
                member.name().isBlank() || email == null ? "" : email.value(),
                member.bySetting() ? Say.text("first-run.staff.by-setting") : "",
                member.byProvider() ? Say.text("first-run.staff.by-provider") : "",
                member.unanswered() ? Say.text("first-run.staff.unanswered") : "",
                member.waits() ? Say.text("first-run.staff.waits") : "",
                given(member)));
        about.addClassName("hint");
        return about;
    }

    private static String given(StaffMember member) {
        var on = member.givenOn();
        if (on == null || member.unanswered()) {
            return "";
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Say.language().formats())
                .format(on);
        return Say.dotted(
                Say.text("first-run.staff.given", member.givenBy(), day), RoleHistory.why(true, member.why()));
    }

    private void give(String because) {
        toast.clear();
        String written = email.getValue();
        attempt.to(
                () -> {
                    staff.invite(
                            user.require(),
                            municipality,
                            EmailAddress.of(written),
                            Chosen.of(GivenBecause.class, because, "why"));
                    email.clear();
                    why.clear();
                },
                () -> shown(Say.text(
                        "first-run.staff.given.now", EmailAddress.of(written).value())));
    }

    private void done(StaffMember member, String who, Runnable act) {
        toast.clear();
        attempt.to(act, () -> shown(Say.text(done(member), who)));
    }

    private void takeBack(StaffMember member) {
        staff.takeBack(user.require(), municipality, Objects.requireNonNull(member.email()));
    }

    private void letOut(StaffMember member, String because) {
        staff.end(
                user.require(),
                municipality,
                Objects.requireNonNull(member.person()),
                Chosen.of(EndedBecause.class, because, "why"));
    }

    private static String done(StaffMember member) {
        if (member.waits()) {
            return "first-run.staff.take-back.done";
        }
        return member.byProvider() ? "first-run.staff.ended.by-provider" : "first-run.staff.ended";
    }

    private void shown(String done) {
        draw();
        toast.say(done);
        Focus.on(email);
    }
}
