package no.heime.register.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.heime.register.EntryId;
import no.heime.register.HelpOffer;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;
import org.jspecify.annotations.Nullable;

/** One thing that I have registered: how far it has come, how long it holds, and what I can do with it. */
final class MyEntry {

    private final RegisterEntry entry;
    private final List<String> noLongerTrue;
    private final @Nullable String answering;
    private final @Nullable String demandedBy;
    private final EntryInWords words;
    private final OwnStanding standing;
    private final OwnerActions actions;

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
            OwnerActs acts) {
        this.entry = entry;
        this.noLongerTrue = noLongerTrue;
        this.answering = answering;
        this.demandedBy = demandedBy;
        this.words = words;
        this.standing = new OwnStanding(entry, !noLongerTrue.isEmpty(), LocalDate.now(clock), clock.instant());
        this.actions = new OwnerActions(standing, acts);
    }

    EntryId id() {
        return entry.id();
    }

    Card card() {
        Card card = Card.of(new Glyph(entry.step(), words.icon(entry.content())), entry.title())
                .line(Say.dotted(words.sort(entry.content()), words.times().of(entry.content())))
                .reasons(status())
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
        if (standing.isDue()) {
            String ends = standing.isPaused() ? " " + Say.text("register.mine.to-confirm.pause") : "";
            card.part(Notice.info(whyToConfirm() + ends));
        }
        return actions.on(card);
    }

    /** Why she is asked, and until when it holds when she says yes. */
    private String whyToConfirm() {
        LocalDate until = entry.content().renewed(standing.today()).validUntil();
        if (until == null) {
            return Say.text("register.mine.to-confirm");
        }
        return Say.text(
                standing.hasRunOut() ? "register.mine.to-confirm.ended" : "register.mine.to-confirm.until",
                words.day(until));
    }

    /** Whether a word of its owner is wanted now. */
    boolean waitsForMe() {
        return standing.waitsForOwner();
    }

    /** Asks at once to whom it is handed over: she has been where she asked somebody in. */
    void openHandOver() {
        actions.openHandOver();
    }

    private List<String> status() {
        List<String> said = new ArrayList<>();
        if (standing.isPaused()) {
            said.add(
                    Say.text("register.mine.pause", words.day(entry.moderation().pausedUntil())));
        }
        if (standing.hasRunOut()) {
            said.add(Say.text("register.mine.ended"));
        } else if (!standing.isPaused() || !standing.isApproved()) {
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
        if (until != null && !standing.hasRunOut()) {
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
}
