package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.heime.organisation.Clearance;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.TwoDays;
import org.jspecify.annotations.Nullable;

/** How far one of an organisation's people has come with what is demanded, and a way to note a certificate of hers. */
final class NoteClearance extends Div {

    /**
     * What a coordinator can do.
     *
     * @param months for how long a certificate counts at most
     */
    record Acts(
            String municipality,
            LocalDate today,
            int months,
            BiConsumer<LocalDate, LocalDate> note,
            Consumer<UUID> takeBack) {}

    /**
     * @param one null when nothing is noted
     * @param acts null for whoever looks: nobody notes her own
     */
    NoteClearance(String who, @Nullable Clearance one, ClearanceInWords words, @Nullable Acts acts) {
        addClassNames("stack", "whole-row");
        Paragraph how = new Paragraph(words.of(one));
        how.addClassName("hint");
        add(how);
        if (acts == null) {
            add(new Paragraph(Say.text("clearance.note.own")));
            return;
        }
        String note = Say.text("clearance.note");
        Action asked = Action.link(note, () -> {}).about(note + ": " + who);
        add(
                asked,
                new TwoDays(
                                asked,
                                note + ": " + who,
                                Say.text("clearance.note.on"),
                                Say.text("clearance.note.until"),
                                Say.text("clearance.note.yes"),
                                acts.note())
                        .beginningWith(acts.today(), acts.today().plusMonths(acts.months()))
                        .hint(Say.text("clearance.note.limit", acts.months())));
        var counts = one == null ? null : one.certificate();
        if (counts != null && counts.isNotedIn(acts.municipality())) {
            takingBack(who, counts, acts);
        }
    }

    private void takingBack(String who, Clearance.Shown counts, Acts acts) {
        Action back = Action.link(Say.text("clearance.take-back"), () -> {})
                .about(Say.text("clearance.take-back") + ": " + who);
        add(
                back,
                new Confirmation(
                        back,
                        Say.text("clearance.take-back.sure"),
                        Say.text("clearance.take-back.yes"),
                        () -> acts.takeBack().accept(counts.id()),
                        Say.text("clearance.take-back.no")));
    }
}
