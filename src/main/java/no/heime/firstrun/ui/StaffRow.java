package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import no.heime.identity.EndedBecause;
import no.heime.identity.StaffMember;
import no.heime.identity.UnaskedReason;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.RoleHistory;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Why;
import no.heime.shared.ui.WhyConfirmation;

/** One who has a role for the municipality or is asked to take it: since when, by whom, and a way to end that. */
final class StaffRow extends ListItem {

    private final String texts;
    private final StaffMember member;

    /**
     * @param texts where the sentences about this role begin
     * @param me whether it is who looks
     */
    StaffRow(String texts, StaffMember member, boolean me) {
        this.texts = texts;
        this.member = member;
        add(new Div(new Span(called("first-run.staff.nameless")), about(me)));
    }

    /** With a way to ask her no more. */
    StaffRow takenBack(Runnable act) {
        String sure = Say.text("first-run.staff.take-back.sure", who());
        Action taking = Action.link(Say.text("first-run.staff.take-back"), () -> {})
                .about(Say.text("first-run.staff.take-back.who", who()));
        add(taking, new Confirmation(taking, sure, Say.text("first-run.staff.take-back.yes"), act, no()));
        return this;
    }

    /**
     * With a way to let her out.
     *
     * @param act is handed the name of a reason as it was chosen
     */
    StaffRow ended(Consumer<String> act) {
        String sure = Say.text(texts + (member.byProvider() ? ".end.sure.by-provider" : ".end.sure"), who());
        Action ending =
                Action.link(Say.text("first-run.staff.end"), () -> {}).about(Say.text(texts + ".end.who", who()));
        add(
                ending,
                new WhyConfirmation(
                        ending,
                        new WhyConfirmation.Asks(
                                sure, Say.text(texts + ".end.yes"), no(), Say.text("appointed.ended.hint")),
                        Why.of(Say.text("shared.why"), EndedBecause.values(), "appointed.ended."),
                        act));
        return this;
    }

    /** What is said when it is done. */
    String done() {
        String what = member.waits() ? ".take-back.done" : member.byProvider() ? ".ended.by-provider" : ".ended";
        return Say.text(texts + what, who());
    }

    private static String no() {
        return Say.text("first-run.staff.end.no");
    }

    /** What she is called in the middle of a sentence. */
    private String who() {
        return called("first-run.staff.somebody");
    }

    /** @param nameless key of what she is called when nothing is known */
    private String called(String nameless) {
        var email = member.email();
        if (!member.name().isBlank()) {
            return member.name();
        }
        return email == null ? Say.text(nameless) : email.value();
    }

    private Paragraph about(boolean me) {
        var email = member.email();
        Paragraph about = new Paragraph(Say.dotted(
                me ? Say.text("first-run.administrators.me") : "",
                member.name().isBlank() || email == null ? "" : email.value(),
                bySetting(),
                member.byProvider() ? Say.text("first-run.staff.by-provider") : "",
                member.unanswered() ? Say.text("first-run.staff.unanswered") : "",
                member.waits() ? Say.text("first-run.staff.waits") : "",
                given()));
        about.addClassName("hint");
        return about;
    }

    private String bySetting() {
        var on = member.givenOn();
        if (!member.bySetting()) {
            return "";
        }
        return on != null && isGivenBySetting()
                ? Say.text("first-run.staff.by-setting.since", RoleHistory.day(on))
                : Say.text("first-run.staff.by-setting");
    }

    private boolean isGivenBySetting() {
        return UnaskedReason.SETTINGS.name().equals(member.why());
    }

    /** Nothing of who is asked by somebody whose name is not known, and nothing that the settings say already. */
    private String given() {
        var on = member.givenOn();
        boolean isAskedByNobody = member.waits() && member.givenBy().isBlank();
        boolean isSaid = member.bySetting() && isGivenBySetting();
        return on == null || member.unanswered() || isAskedByNobody || isSaid
                ? ""
                : RoleHistory.turn(on, true, member.givenBy(), false, member.why());
    }
}
