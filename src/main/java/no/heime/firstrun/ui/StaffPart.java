package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import no.heime.shared.ui.Field;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Why;

/** The case workers of the municipality; more are invited by their e-mail address, and each can be let out again. */
final class StaffPart extends Div {

    private final StaffService staff;
    private final CurrentUser user;
    private final String municipality;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final StaffList list = new StaffList(this::row);
    private final RoleHistory past = new RoleHistory(Say.text("first-run.staff.past"));
    private final Input email = new Input();
    private final Field field =
            new Field(Say.text("first-run.staff.email"), email).hint(Say.text("first-run.staff.email.hint"));
    private final Why why = Why.of(Say.text("appointed.given.why"), GivenBecause.values(), "appointed.given.");

    StaffPart(StaffService staff, CurrentUser user, String municipality) {
        this.staff = staff;
        this.user = user;
        this.municipality = municipality;
        addClassName("stack");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off");
        add(
                new Paragraph(Say.text("first-run.staff.lead")),
                toast,
                list,
                field,
                why.asked(Say.text("appointed.given.hint")),
                attempt,
                Action.quiet(Say.text("first-run.staff.give"), () -> why.whenChosen(this::give)),
                past);
        draw();
    }

    private void draw() {
        list.show(staff.of(user.require(), municipality));
        RoleStories.show(past, staff.before(user.require(), municipality));
    }

    private ListItem row(StaffMember member) {
        var row = new StaffRow("first-run.staff", member, false);
        if (member.bySetting() || member.unanswered()) {
            return row;
        }
        return member.waits()
                ? row.takenBack(() -> done(row, () -> takeBack(member)))
                : row.ended(because -> done(row, () -> letOut(member, because)));
    }

    private void give(String because) {
        String written = email.getValue();
        attempt.to(
                () -> {
                    boolean waited = staff.invite(
                            user.require(),
                            municipality,
                            EmailAddress.of(written),
                            Chosen.of(GivenBecause.class, because, "why"));
                    email.clear();
                    why.clear();
                    return waited;
                },
                waited -> shown(Say.text(
                        waited ? "first-run.staff.given.before" : "first-run.staff.given.now",
                        EmailAddress.of(written).value())),
                field);
    }

    private void done(StaffRow row, Runnable act) {
        attempt.to(act, () -> shown(row.done()));
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

    private void shown(String done) {
        draw();
        toast.sayInstead(done);
    }
}
