package no.heime.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.register.EntryStatus;
import no.heime.register.HelpOffer;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** One thing that I have registered: how far it has come, how long it holds, and what I can do with it. */
final class MyEntry {

    /** What an owner can do. */
    interface Acts {
        /** With a way back. */
        void renew(RegisterEntry entry);

        /** Readers said that it does not hold, and are told that it does. */
        void renewForGood(RegisterEntry entry);

        void pause(RegisterEntry entry, LocalDate until);

        void resume(RegisterEntry entry);

        /** With a way back, unless something is lost with it. */
        void withdraw(RegisterEntry entry);

        void withdrawForGood(RegisterEntry entry);

        void handOver(RegisterEntry entry, Coordinator to);

        List<Coordinator> whoCanTakeOver(RegisterEntry entry);

        /** Addresses of those who are asked to speak for the organisation and have not come yet. */
        List<EmailAddress> whoIsAskedIn(OrganisationId organisation);
    }

    private final RegisterEntry entry;
    private final List<String> noLongerTrue;
    private final @Nullable String answering;
    private final @Nullable String demandedBy;
    private final EntryInWords words;
    private final LocalDate today;
    private final Instant now;
    private final Acts acts;
    private final NativeDetails folded = new NativeDetails();
    private @Nullable HandOver handOver;

    /**
     * @param noLongerTrue what readers say does not hold any more, in their words; an empty one where nothing was written
     * @param answering who answers for it, in words; null for what is nobody's but hers
     * @param demandedBy municipalities that demand a certificate that nobody behind it has; null when there are none
     */
    MyEntry(
            RegisterEntry entry,
            List<String> noLongerTrue,
            @Nullable String answering,
            @Nullable String demandedBy,
            EntryInWords words,
            Clock clock,
            Acts acts) {
        this.entry = entry;
        this.noLongerTrue = noLongerTrue;
        this.answering = answering;
        this.demandedBy = demandedBy;
        this.words = words;
        this.today = LocalDate.now(clock);
        this.now = clock.instant();
        this.acts = acts;
    }

    EntryId id() {
        return entry.id();
    }

    Card card() {
        Card card = Card.of(new Glyph(entry.step(), words.icon(entry.content())), entry.title())
                .line(Say.dotted(words.sort(entry.content()), words.times().of(entry.content())))
                .reasons(standing())
                .line(Say.dotted(facts().toArray(String[]::new)));
        entry.moderation()
                .writtenDown()
                .ifPresent(change -> card.line(Say.text("register.written-down." + change.onHerWord())));
        String comment = entry.moderation().words();
        if (comment != null) {
            card.part(Notice.info(Say.text("register.mine.comment." + entry.status(), comment)));
        }
        noLongerTrue.forEach(said -> card.part(Notice.info(
                said.isEmpty()
                        ? Say.text("register.mine.no-longer-true")
                        : Say.text("register.mine.no-longer-true.words", said))));
        if (demandedBy != null) {
            card.part(Notice.info(
                    Say.text("clearance.mine.lacking", demandedBy),
                    WayTo.inText("/frivillig", Say.text("clearance.mine.lacking.way"))));
        }
        if (!words.overdue(entry).isEmpty()) {
            card.part(Notice.info(words.overdue(entry)));
        }
        if (entry.isToBeConfirmed(today, now)) {
            String ends = isPaused() ? " " + Say.text("register.mine.to-confirm.pause") : "";
            card.part(Notice.info(whyToConfirm() + ends));
        }
        return withActions(card);
    }

    /** Why she is asked, and until when it holds when she says yes. */
    private String whyToConfirm() {
        LocalDate until = entry.content().renewed(today).validUntil();
        if (until == null) {
            return Say.text("register.mine.to-confirm");
        }
        return Say.text(
                hasRunOut() ? "register.mine.to-confirm.ended" : "register.mine.to-confirm.until", words.day(until));
    }

    /** Whether a word of its owner is wanted now. */
    boolean waitsForMe() {
        return entry.waitsForOwner(today, now) || !noLongerTrue.isEmpty();
    }

    private List<String> standing() {
        List<String> said = new ArrayList<>();
        if (isPaused()) {
            said.add(
                    Say.text("register.mine.pause", words.day(entry.moderation().pausedUntil())));
        }
        if (hasRunOut()) {
            said.add(Say.text("register.mine.ended"));
        } else if (!isPaused() || entry.status() != EntryStatus.APPROVED) {
            said.add(Say.text("register.status." + entry.status()));
        }
        if (entry instanceof HelpOffer offer && !words.offers().free(offer).isEmpty()) {
            said.add(words.offers().free(offer));
        }
        if (!words.left(entry).isEmpty()) {
            said.add(words.left(entry));
        }
        return said;
    }

    /** How long it holds, who vouched for it last, and who answers for it. */
    private List<String> facts() {
        List<String> said = new ArrayList<>();
        LocalDate until = entry.content().validUntil();
        if (until != null && !hasRunOut()) {
            said.add(Say.text("register.mine.until", words.day(until)));
        }
        if (entry.moderation().confirmedAt() != null) {
            said.add(words.lastConfirmed(entry));
        }
        if (answering != null) {
            said.add(answering);
        }
        return said;
    }

    private Card withActions(Card card) {
        Div first = row();
        LendingView.wayTo(entry).ifPresent(first::add);
        if (entry.status() == EntryStatus.WITHDRAWN) {
            return card.actions(first);
        }
        Div links = row();
        Div more = new Div(links);
        boolean isPublic = entry.status() == EntryStatus.APPROVED;
        if (isToBeConfirmed()) {
            first.add(about(Action.primary(renewal(), this::renew)));
        } else if (isPublic) {
            links.add(about(Action.link(renewal(), this::renew)));
        }
        first.add(WayTo.asButton(entry.formAddress(), Say.text("register.mine.edit"), Tone.QUIET));
        card.actions(first);
        if (isPaused()) {
            links.add(about(Action.link(Say.text("register.mine.resume"), () -> acts.resume(entry))));
        } else if (isPublic) {
            Action pause = about(Action.link(Say.text("register.mine.pause.take"), () -> {}));
            links.add(pause);
            more.add(new PauseChoice(pause, today, until -> acts.pause(entry, until)));
        }
        links.add(WayTo.inText(entry.addressOfOneLikeIt(), Say.text("register.mine.copy")));
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
        links.add(WayTo.inText("/finn/" + entry.id().value(), Say.text("register.mine.page")));
        withdrawing(links, more);
        return card.actions(folded(more));
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
        if (entry.comesBackWhole() && noLongerTrue.isEmpty()) {
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
        if (noLongerTrue.isEmpty()) {
            acts.renew(entry);
        } else {
            acts.renewForGood(entry);
        }
    }

    private String renewal() {
        return Say.text(noLongerTrue.isEmpty() ? "register.mine.renew" : "register.mine.it-is-true");
    }

    private Action about(Action action) {
        return action.about(action.getText() + ": " + entry.title());
    }

    private boolean isPaused() {
        LocalDate until = entry.moderation().pausedUntil();
        return entry.status() != EntryStatus.WITHDRAWN && until != null && today.isBefore(until);
    }

    private boolean hasRunOut() {
        LocalDate until = entry.content().validUntil();
        return until != null && until.isBefore(today);
    }

    private boolean isToBeConfirmed() {
        return entry.isToBeConfirmed(today, now) || entry.status() == EntryStatus.APPROVED && !noLongerTrue.isEmpty();
    }
}
