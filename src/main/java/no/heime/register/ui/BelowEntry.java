package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.Objects;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.organisation.ClearanceService;
import no.heime.register.EntryHistory;
import no.heime.register.HelpOffer;
import no.heime.register.OffersReach;
import no.heime.register.OwnEntries;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.register.WhoAnswers;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Attempt;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands under an entry: its history for those who answer for it, and for all others a way to report something. */
@Component
class BelowEntry {

    private final ReportService reports;
    private final EntryHistory history;
    private final OwnEntries own;
    private final WhoAnswers answering;
    private final ClearanceService clearances;
    private final OffersReach reach;
    private final EntryInWords words;
    private final Clock clock;

    BelowEntry(
            ReportService reports,
            EntryHistory history,
            OwnEntries own,
            WhoAnswers answering,
            ClearanceService clearances,
            OffersReach reach,
            EntryInWords words,
            Clock clock) {
        this.reports = reports;
        this.history = history;
        this.own = own;
        this.answering = answering;
        this.clearances = clearances;
        this.reach = reach;
        this.words = words;
        this.clock = clock;
    }

    /** @param attempt where a refusal is said */
    Div of(RegisterEntry entry, @Nullable Actor actor, Attempt attempt) {
        Div below = new Div();
        below.addClassNames("below-entry", "stack");
        boolean owner = Right.ENTRY_CHANGE.isFor(actor, entry);
        if (actor != null && Right.ENTRY_HISTORY.isFor(actor, entry)) {
            below.add(new HistoryOfEntry(entry, history.of(actor, entry), words, new Moments(clock, Say.locale())));
        }
        if (actor != null
                && !owner
                && entry.provider() instanceof Provider.Group
                && Right.ENTRY_HAND_OVER.isFor(actor, entry)) {
            below.add(handOver(entry, actor, attempt));
        }
        if (actor != null
                && !owner
                && entry instanceof HelpOffer offer
                && reach.municipalities(offer).stream()
                        .anyMatch(number -> Right.CLEARANCE_NOTE.isFor(actor, Guarded.of(number)))) {
            below.add(new ClearanceOnEntry(actor, offer.provider().owner(), clearances, attempt, clock));
        }
        if (!owner) {
            below.add(
                    new ReportForm(actor != null, (kind, said) -> attempt.to(() -> report(actor, entry, kind, said))));
        }
        return below;
    }

    private void report(@Nullable Actor actor, RegisterEntry entry, ReportKind kind, String said) {
        String address = VaadinSession.getCurrent().getBrowser().getAddress();
        reports.report(actor, Objects.requireNonNullElse(address, ""), entry.id(), kind, said);
    }

    /** Staff do it when the coordinator who answered for it has left. */
    private Div handOver(RegisterEntry entry, Actor staff, Attempt attempt) {
        Toast done = new Toast();
        Action ask = Action.link(Say.text("register.hand-over.staff"), () -> {});
        HandOver choice = new HandOver(
                ask,
                Say.text("register.hand-over.how.staff", entry.title()),
                () -> answering.canTakeOver(staff, entry.id()),
                () -> new HandOver.Nobody(Say.text("register.hand-over.nobody.staff"), null),
                to -> attempt.to(() -> {
                    own.handOver(staff, entry.id(), entry.revision(), to.id());
                    done.say(Say.text("register.hand-over.done", to.name(), entry.title()));
                }));
        Div room = new Div(ask, choice, done);
        room.addClassName("stack");
        return room;
    }
}
