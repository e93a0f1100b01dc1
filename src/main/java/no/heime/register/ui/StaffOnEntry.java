package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.Words;

/** What staff can do on an entry's own page: take it away from everybody with a reason, and let it be seen again. */
final class StaffOnEntry extends Div {

    /** In the address of the page. */
    static final String HIDING = "skjul";

    private static final int WORDS_MAX = 500;

    interface Decisions {
        void hide(RegisterEntry entry, String reason);

        void show(RegisterEntry entry);
    }

    /** The page of an entry with the room for hiding it opened. */
    static String toHide(EntryId entry) {
        return "/finn/" + entry.value() + "?" + HIDING + "=ja";
    }

    /**
     * @param hiding whether she comes here from a report to hide it, and goes back there afterwards
     * @param decided whether she has hidden it or shown it again since: then no room for hiding stands open
     */
    StaffOnEntry(RegisterEntry entry, boolean hiding, boolean decided, Decisions decisions) {
        addClassNames("staff-on-entry", "stack");
        if (entry.status() == EntryStatus.HIDDEN) {
            add(Action.quiet(Say.text("register.view.show-again"), () -> decisions.show(entry)));
        } else if (entry.status() == EntryStatus.APPROVED) {
            hiding(entry, hiding && !decided, decisions);
        }
        if (hiding) {
            add(WayTo.inText("/meldt-inn", Say.text("report.back")));
        }
    }

    private void hiding(RegisterEntry entry, boolean opened, Decisions decisions) {
        Words reason = new Words(WORDS_MAX);
        Div why = new Div(
                new Field(Say.text("register.moderate.words.hide"), reason)
                        .hint(Say.text("register.moderate.words.seen")),
                Action.primary(Say.text("register.moderate.send.hide"), () -> decisions.hide(entry, reason.written())));
        why.addClassNames("why", "stack");
        why.setVisible(opened);
        add(Action.link(Say.text("register.view.hide"), () -> {
            why.setVisible(true);
            Focus.into(why, reason);
        }));
        add(why);
    }
}
