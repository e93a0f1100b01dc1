package no.heime.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import no.heime.organisation.LetOutBecause;
import no.heime.organisation.Volunteer;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Why;
import no.heime.shared.ui.WhyConfirmation;
import org.jspecify.annotations.Nullable;

/** One who helps in the organisation: since when, by whose link, and a way to let her out. */
final class VolunteerRow extends ListItem {

    /** @param clearance null where none is demanded */
    VolunteerRow(Volunteer one, Moments moments, @Nullable NoteClearance clearance, Consumer<String> letOut) {
        String who = who(one);
        Paragraph about = new Paragraph(Say.dotted(address(one), since(one, moments)));
        about.addClassName("hint");
        Action ending =
                Action.link(Say.text("volunteers.let-out"), () -> {}).about(Say.text("volunteers.let-out.who", who));
        add(
                new Div(new Span(one.called().isBlank() ? Say.text("coordinators.nameless") : one.called()), about),
                ending,
                new WhyConfirmation(
                        ending,
                        new WhyConfirmation.Asks(
                                Say.text("volunteers.let-out.sure", who),
                                Say.text("volunteers.let-out.yes"),
                                Say.text("volunteers.let-out.no"),
                                Say.text("volunteers.let-out.hint")),
                        Why.of(Say.text("shared.why"), LetOutBecause.values(), "volunteers.why."),
                        letOut));
        if (clearance != null) {
            add(clearance);
        }
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
