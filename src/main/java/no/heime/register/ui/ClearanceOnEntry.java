package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceService;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.TwoDays;
import org.jspecify.annotations.Nullable;

/** Staff note that a resident who helps in her own name has shown her certificate. */
final class ClearanceOnEntry extends Div {

    private final Actor staff;
    private final String municipality;
    private final PersonId who;
    private final ClearanceService clearances;
    private final Attempt attempt;
    private final Moments moments;
    private final LocalDate today;
    private final Toast toast = new Toast();
    private final Div room = new Div();

    /** @param attempt where a refusal is said */
    ClearanceOnEntry(
            Actor staff, String municipality, PersonId who, ClearanceService clearances, Attempt attempt, Clock clock) {
        this.staff = staff;
        this.municipality = municipality;
        this.who = who;
        this.clearances = clearances;
        this.attempt = attempt;
        this.moments = new Moments(clock, Say.locale());
        this.today = LocalDate.now(clock);
        addClassName("stack");
        room.addClassName("stack");
        add(toast, room);
        draw();
    }

    private void draw() {
        var noted = clearances.ofResident(staff, municipality, who);
        setVisible(noted.demanded());
        room.removeAll();
        Action asked = Action.quiet(Say.text("clearance.note"), () -> {});
        room.add(
                new H2(Say.text("clearance.staff.title")),
                new Paragraph(how(noted.of().get(who))),
                asked,
                new TwoDays(
                        asked,
                        Say.text("clearance.note"),
                        Say.text("clearance.note.on"),
                        Say.text("clearance.note.until"),
                        Say.text("clearance.note.yes"),
                        this::note));
    }

    private String how(@Nullable Clearance one) {
        var shown = one == null ? null : one.certificate();
        String certificate = one == null || shown == null
                ? Say.text("clearance.certificate.none")
                : Say.text(
                        one.hasCertificateOn(today) ? "clearance.certificate.until" : "clearance.certificate.over",
                        moments.date(shown.until()));
        boolean signed = one != null && one.statement() != null;
        return Say.dotted(certificate, signed ? "" : Say.text("clearance.statement.none"));
    }

    private void note(LocalDate on, LocalDate until) {
        attempt.to(() -> clearances.noteOfResident(staff, municipality, who, on, until), () -> {
            draw();
            toast.sayInstead(Say.text("clearance.noted.own"));
        });
    }
}
