package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import no.heime.organisation.OrganisationId;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** What its owner can do with an entry, on its card: first what is wanted now, and the rest one tap further. */
final class OwnerActions {

    private final RegisterEntry entry;
    private final OwnStanding standing;
    private final OwnerActs acts;
    private final NativeDetails folded = new NativeDetails();
    private @Nullable HandOver handOver;

    OwnerActions(OwnStanding standing, OwnerActs acts) {
        this.entry = standing.entry();
        this.standing = standing;
        this.acts = acts;
    }

    /** Lays them on its card. */
    Card on(Card card) {
        Div first = row();
        LendingView.wayTo(entry).ifPresent(first::add);
        if (standing.isWithdrawn()) {
            return card.actions(first);
        }
        Div links = row();
        Div more = new Div(links);
        if (standing.isToBeConfirmed()) {
            first.add(about(Action.primary(renewal(), this::renew)));
        } else if (standing.isApproved()) {
            links.add(about(Action.link(renewal(), this::renew)));
        }
        first.add(WayTo.asButton(entry.formAddress(), Say.text("register.mine.edit"), Tone.QUIET));
        card.actions(first);
        pausing(links, more);
        links.add(WayTo.inText(entry.addressOfOneLikeIt(), Say.text("register.mine.copy")));
        handingOver(links, more);
        links.add(WayTo.inText("/finn/" + entry.id().value(), Say.text("register.mine.page")));
        withdrawing(links, more);
        return card.actions(folded(more));
    }

    private void pausing(Div links, Div more) {
        if (standing.isPaused()) {
            links.add(about(Action.link(Say.text("register.mine.resume"), () -> acts.resume(entry))));
        } else if (standing.isApproved()) {
            Action pause = about(Action.link(Say.text("register.mine.pause.take"), () -> {}));
            links.add(pause);
            more.add(new PauseChoice(pause, standing.today(), until -> acts.pause(entry, until)));
        }
    }

    private void handingOver(Div links, Div more) {
        if (entry.provider() instanceof Provider.Group group) {
            Action ask = about(Action.link(Say.text("register.mine.hand-over"), () -> {}));
            links.add(ask);
            handOver = new HandOver(
                    ask,
                    Say.text("register.hand-over.how", entry.title()),
                    () -> acts.whoCanTakeOver(entry),
                    () -> nobodyCanTakeOver(group.organisation()),
                    to -> acts.handOver(entry, to));
            more.add(handOver);
        }
    }

    /** She asks somebody in, and comes back to hand it over. */
    private HandOver.Nobody nobodyCanTakeOver(OrganisationId organisation) {
        List<EmailAddress> askedIn = acts.whoIsAskedIn(organisation);
        String address =
                "/lag/" + organisation + "/koordinatorer?gi=" + entry.id().value();
        return askedIn.isEmpty()
                ? new HandOver.Nobody(
                        Say.text("register.hand-over.nobody"),
                        WayTo.asButton(address, Say.text("register.hand-over.ask-in"), Tone.PRIMARY))
                : new HandOver.Nobody(
                        Say.text(
                                "register.hand-over.nobody.yet",
                                askedIn.getFirst().value()),
                        WayTo.asButton(address, Say.text("register.hand-over.asked-in"), Tone.QUIET));
    }

    /** Asks at once to whom it is handed over: she has been where she asked somebody in. */
    void openHandOver() {
        if (handOver != null) {
            folded.setOpen(true);
            handOver.open();
        }
    }

    /** Asked about only where it cannot be undone: its photo is forgotten, and whoever said that it is not true is told. */
    private void withdrawing(Div links, Div more) {
        String text = Say.text("register.mine.withdraw");
        if (entry.comesBackWhole() && !standing.doubted()) {
            links.add(about(Action.link(text, () -> acts.withdraw(entry))));
            return;
        }
        Action ask = about(Action.link(text, () -> {}));
        links.add(ask);
        more.add(new Confirmation(
                ask,
                Say.text("register.mine.withdraw.sure"),
                Say.text("register.mine.withdraw.yes"),
                () -> acts.withdrawForGood(entry),
                Say.text("register.mine.withdraw.no")));
    }

    /** What is not done every month is out of the way, one tap further. */
    private NativeDetails folded(Div more) {
        String name = Say.text("register.mine.more");
        folded.setSummaryText(name);
        folded.setContent(more);
        folded.addClassName("more");
        folded.getSummary().getElement().setAttribute("aria-label", name + ": " + entry.title());
        return folded;
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("actions");
        return row;
    }

    private void renew() {
        if (standing.doubted()) {
            acts.renewForGood(entry);
        } else {
            acts.renew(entry);
        }
    }

    private String renewal() {
        return Say.text(standing.doubted() ? "register.mine.it-is-true" : "register.mine.renew");
    }

    private Action about(Action action) {
        return action.about(action.getText() + ": " + entry.title());
    }
}
