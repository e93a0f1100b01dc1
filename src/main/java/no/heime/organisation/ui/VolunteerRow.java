package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.heime.organisation.Volunteer;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.TwoDays;
import org.jspecify.annotations.Nullable;

/** One who helps in the organisation: since when, by whose link, and a way to let her out. */
final class VolunteerRow extends ListItem {

    /** What is noted of her certificate, where the municipality demands one, and a way to note one that was shown. */
    record Clearing(String how, BiConsumer<LocalDate, LocalDate> note) {}

    VolunteerRow(Volunteer one, Moments moments, @Nullable Clearing clearing, Consumer<String> letOut) {
        String who = who(one);
        Paragraph about = new Paragraph(Say.dotted(address(one), since(one, moments)));
        about.addClassName("hint");
        Action ending =
                Action.link(Say.text("volunteers.let-out"), () -> {}).about(Say.text("volunteers.let-out.who", who));
        add(
                new Div(new Span(one.called().isBlank() ? Say.text("coordinators.nameless") : one.called()), about),
                ending,
                new LetOut(ending, who, letOut));
        if (clearing != null) {
            add(noting(clearing, who));
        }
    }

    private static Div noting(Clearing clearing, String who) {
        Paragraph how = new Paragraph(clearing.how());
        how.addClassName("hint");
        String note = Say.text("clearance.note");
        Action asked = Action.link(note, () -> {}).about(note + ": " + who);
        Div room = new Div(
                how,
                asked,
                new TwoDays(
                        asked,
                        note + ": " + who,
                        Say.text("clearance.note.on"),
                        Say.text("clearance.note.until"),
                        Say.text("clearance.note.yes"),
                        clearing.note()));
        room.addClassNames("stack", "whole-row");
        return room;
    }

    /** What she is called in the middle of a sentence. */
    static String who(Volunteer one) {
        return one.called().isBlank() ? Say.text("coordinators.somebody") : one.called();
    }

    private static String address(Volunteer one) {
        var email = one.email();
        return one.name().isBlank() || email == null ? "" : email.value();
    }

    private static String since(Volunteer one, Moments moments) {
        var since = one.since();
        if (since == null) {
            return "";
        }
        return one.askedBy().isBlank()
                ? Say.text("volunteers.since", moments.date(since))
                : Say.text("volunteers.since.by", moments.date(since), one.askedBy());
    }
}
