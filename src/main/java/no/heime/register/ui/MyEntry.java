package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.heime.register.EntryStatus;
import no.heime.register.HelpOffer;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** One thing that I have registered: how far it has come, how long it holds, and what I can do with it. */
final class MyEntry {

    /** A month before it runs out its owner is asked to renew it, as the reminder does. */
    private static final int SOON = 30;

    /** What an owner can do. */
    interface Acts {
        void renew(RegisterEntry entry);

        void pause(RegisterEntry entry, LocalDate until);

        void resume(RegisterEntry entry);

        void withdraw(RegisterEntry entry);
    }

    private final RegisterEntry entry;
    private final EntryInWords words;
    private final LocalDate today;
    private final Acts acts;

    MyEntry(RegisterEntry entry, EntryInWords words, LocalDate today, Acts acts) {
        this.entry = entry;
        this.words = words;
        this.today = today;
        this.acts = acts;
    }

    Card card() {
        Card card = Card.of(new Glyph(entry.step(), words.icon(entry.content())), entry.title())
                .line(Say.dotted(words.sort(entry.content()), words.when(entry.content())))
                .reasons(standing());
        String comment = entry.moderation().words();
        if (comment != null) {
            card.part(Notice.info(Say.text("register.mine.comment." + entry.status(), comment)));
        }
        return withActions(card);
    }

    private List<String> standing() {
        List<String> said = new ArrayList<>();
        if (isPaused()) {
            said.add(
                    Say.text("register.mine.pause", words.day(entry.moderation().pausedUntil())));
        } else if (hasRunOut()) {
            said.add(Say.text("register.mine.ended"));
        } else {
            said.add(Say.text("register.status." + entry.status()));
        }
        LocalDate until = entry.content().validUntil();
        if (until != null && !hasRunOut()) {
            said.add(Say.text("register.mine.until", words.day(until)));
        }
        if (entry instanceof HelpOffer offer && !words.offers().free(offer).isEmpty()) {
            said.add(words.offers().free(offer));
        }
        return said;
    }

    private Card withActions(Card card) {
        Action withdraw = about(Action.link(Say.text("register.mine.withdraw"), () -> {}));
        Confirmation sure = new Confirmation(
                withdraw,
                Say.text("register.mine.withdraw.sure"),
                Say.text("register.mine.withdraw.yes"),
                () -> acts.withdraw(entry),
                Say.text("register.mine.withdraw.no"));
        Div actions = new Div();
        actions.addClassName("actions");
        if (entry.status() != EntryStatus.APPROVED) {
            actions.add(WayTo.asButton(entry.formAddress(), Say.text("register.mine.edit"), Tone.QUIET), withdraw);
            return card.actions(actions, sure);
        }
        actions.add(renew(), WayTo.asButton(entry.formAddress(), Say.text("register.mine.edit"), Tone.QUIET));
        if (isPaused()) {
            actions.add(about(Action.link(Say.text("register.mine.resume"), () -> acts.resume(entry))), withdraw);
            return card.actions(actions, sure);
        }
        Action pause = about(Action.link(Say.text("register.mine.pause.take"), () -> {}));
        actions.add(pause, withdraw);
        return card.actions(actions, new PauseChoice(pause, today, until -> acts.pause(entry, until)), sure);
    }

    /** The main thing to do when it is needed, or else one among others. */
    private Action renew() {
        String text =
                Say.text(entry.content().validUntil() == null ? "register.mine.still-true" : "register.mine.renew");
        return about(
                needsRenewal()
                        ? Action.primary(text, () -> acts.renew(entry))
                        : Action.quiet(text, () -> acts.renew(entry)));
    }

    private Action about(Action action) {
        return action.about(action.getText() + ": " + entry.title());
    }

    private boolean isPaused() {
        LocalDate until = entry.moderation().pausedUntil();
        return until != null && today.isBefore(until);
    }

    private boolean hasRunOut() {
        LocalDate until = entry.content().validUntil();
        return until != null && until.isBefore(today);
    }

    private boolean needsRenewal() {
        LocalDate until = entry.content().validUntil();
        return until != null && !until.isAfter(today.plusDays(SOON));
    }
}
