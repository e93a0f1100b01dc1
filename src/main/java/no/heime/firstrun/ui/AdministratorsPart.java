package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import no.heime.identity.CurrentUser;
import no.heime.identity.EndedBecause;
import no.heime.identity.StaffMember;
import no.heime.identity.StaffService;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Chosen;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;

/** The administrators of the municipality: whoever runs the program names them, and each can let the others out. */
final class AdministratorsPart extends Div {

    private final StaffService staff;
    private final CurrentUser user;
    private final String municipality;
    private final Toast toast = new Toast();
    private final Attempt attempt = new Attempt();
    private final StaffList list = new StaffList(this::row);
    private final RoleHistory past = new RoleHistory(Say.text("first-run.administrators.past"));

    AdministratorsPart(StaffService staff, CurrentUser user, String municipality) {
        this.staff = staff;
        this.user = user;
        this.municipality = municipality;
        addClassName("stack");
        add(
                new H2(Say.text("first-run.administrators.title")),
                new Paragraph(Say.text("first-run.administrators.lead")),
                toast,
                attempt,
                list,
                past);
        draw();
    }

    private void draw() {
        list.show(staff.administrators(user.require(), municipality));
        RoleStories.show(past, staff.administratorsBefore(user.require(), municipality));
    }

    private ListItem row(StaffMember one) {
        boolean me = user.require().id().equals(one.person());
        var row = new StaffRow("first-run.administrators", one, me);
        return me || one.bySetting() || one.person() == null ? row : row.ended(because -> end(one, row, because));
    }

    private void end(StaffMember one, StaffRow row, String because) {
        attempt.to(
                () -> staff.endAdministrator(
                        user.require(),
                        municipality,
                        Objects.requireNonNull(one.person()),
                        Chosen.of(EndedBecause.class, because, "why")),
                () -> {
                    draw();
                    toast.sayInstead(row.done());
                });
    }
}
