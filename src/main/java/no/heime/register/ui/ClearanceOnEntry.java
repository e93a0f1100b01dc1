package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.organisation.Clearance;
import no.heime.organisation.ClearanceService;
import no.heime.organisation.ClearanceService.NotedOfOne;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.TwoDays;

/**
 * Staff note that somebody has shown her certificate: who helps in her own name, or who alone speaks for an organisation.
 * They read her name, so that they know whose it is, and she reads that they did.
 */
final class ClearanceOnEntry extends Div {

    private final Actor staff;
    private final UUID helps;
    private final ClearanceService clearances;
    private final Attempt attempt;
    private final Moments moments;
    private final LocalDate today;
    private final Toast toast = new Toast();
    private final Div room = new Div();

    /**
     * @param helps id of who helps, or of the organisation
     * @param attempt where a refusal is said
     */
    ClearanceOnEntry(Actor staff, UUID helps, ClearanceService clearances, Attempt attempt, Clock clock) {
        this.staff = staff;
        this.helps = helps;
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
        Optional<NotedOfOne> noted = clearances.ofHelper(staff, helps);
        room.removeAll();
        setVisible(noted.isPresent());
        noted.ifPresent(this::draw);
    }

    private void draw(NotedOfOne noted) {
        String who = noted.called().isBlank() ? Say.text("clearance.staff.nameless") : noted.called();
        Action asked = Action.quiet(Say.text("clearance.note"), () -> {});
        room.add(
                new H2(Say.text("clearance.staff.title")),
                new Paragraph(Say.text("clearance.staff.who", who)),
                new Paragraph(how(noted.clearance())),
                asked,
                new TwoDays(
                                asked,
                                Say.text("clearance.note"),
                                Say.text("clearance.note.on"),
                                Say.text("clearance.note.until"),
                                Say.text("clearance.note.yes"),
                                this::note)
                        .beginningWith(today, today.plusMonths(noted.months()))
                        .hint(Say.text("clearance.note.limit", noted.months())));
        var counts = noted.clearance().certificate();
        if (counts != null && counts.isNotedIn(noted.municipality())) {
            Action back = Action.link(Say.text("clearance.take-back"), () -> {});
            room.add(
                    back,
                    new Confirmation(
                            back,
                            Say.text("clearance.take-back.sure"),
                            Say.text("clearance.take-back.yes"),
                            () -> takeBack(counts.id()),
                            Say.text("clearance.take-back.no")));
        }
    }

    private String how(Clearance one) {
        var shown = one.certificate();
        String certificate = shown == null
                ? Say.text("clearance.certificate.none")
                : Say.text(
                        one.hasCertificateOn(today) ? "clearance.certificate.until" : "clearance.certificate.over",
                        moments.date(shown.until()));
        return Say.dotted(certificate, one.statement() != null ? "" : Say.text("clearance.statement.none"));
    }

    private void note(LocalDate on, LocalDate until) {
        attempt.to(() -> clearances.noteOfHelper(staff, helps, on, until), () -> {
            draw();
            toast.sayInstead(Say.text("clearance.noted.own"));
        });
    }

    private void takeBack(UUID note) {
        attempt.to(() -> clearances.takeBackOfHelper(staff, helps, note), () -> {
            draw();
            toast.sayInstead(Say.text("clearance.taken-back"));
        });
    }
}
