package no.heime.register.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.heime.identity.Actor;
import no.heime.identity.CurrentUser;
import no.heime.organisation.CoordinatorService;
import no.heime.organisation.OrganisationId;
import no.heime.register.OwnEntries;
import no.heime.register.RegisterEntry;
import no.heime.register.WhoAnswers;
import no.heime.register.WhoAnswers.Coordinator;
import no.heime.shared.EmailAddress;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** Carries what an owner does with an entry to the service, with the words that say it was done and the way back. */
final class ActsOnMyEntries implements OwnerActs {

    /** How the screen does it, and shows it done. */
    interface Doing {

        /**
         * @param what answers how it went, in words
         * @param undo what the way back does; null where there is none
         */
        void act(RegisterEntry about, Supplier<String> what, @Nullable Runnable undo);
    }

    private final OwnEntries own;
    private final WhoAnswers answering;
    private final CoordinatorService coordinators;
    private final CurrentUser user;
    private final EntryInWords words;
    private final Doing doing;

    ActsOnMyEntries(
            OwnEntries own,
            WhoAnswers answering,
            CoordinatorService coordinators,
            CurrentUser user,
            EntryInWords words,
            Doing doing) {
        this.own = own;
        this.answering = answering;
        this.coordinators = coordinators;
        this.user = user;
        this.words = words;
        this.doing = doing;
    }

    @Override
    public void renew(RegisterEntry entry) {
        doing.act(
                entry,
                () -> renewed(entry),
                () -> act("register.mine.undone", entry, actor -> own.takeBackRenewal(actor, entry)));
    }

    @Override
    public void renewForGood(RegisterEntry entry) {
        doing.act(entry, () -> renewed(entry), null);
    }

    private String renewed(RegisterEntry entry) {
        LocalDate until = own.renew(user.require(), entry.id(), entry.revision());
        return until == null || until.equals(entry.content().validUntil())
                ? Say.text("register.mine.renewed", entry.title())
                : Say.text("register.mine.renewed.until", entry.title(), words.day(until));
    }

    @Override
    public void pause(RegisterEntry entry, LocalDate until) {
        act("register.mine.paused", entry, actor -> own.pause(actor, entry.id(), entry.revision(), until));
    }

    @Override
    public void resume(RegisterEntry entry) {
        act("register.mine.resumed", entry, actor -> own.resume(actor, entry.id(), entry.revision()));
    }

    @Override
    public void withdraw(RegisterEntry entry) {
        doing.act(
                entry,
                () -> {
                    own.withdrawQuietly(user.require(), entry.id());
                    return Say.text("register.mine.withdrawn", entry.title());
                },
                () -> act("register.mine.brought-back", entry, actor -> own.bringBack(actor, entry.id())));
    }

    @Override
    public void withdrawForGood(RegisterEntry entry) {
        act("register.mine.withdrawn", entry, actor -> own.withdraw(actor, entry.id()));
    }

    @Override
    public void handOver(RegisterEntry entry, Coordinator to) {
        doing.act(
                entry,
                () -> {
                    own.handOver(user.require(), entry.id(), entry.revision(), to.id());
                    return Say.text("register.hand-over.done", to.name(), entry.title());
                },
                () -> takeBackHandOver(entry));
    }

    /** To whoever answered for it before. */
    private void takeBackHandOver(RegisterEntry before) {
        act(
                "register.mine.undone",
                before,
                actor -> own.handOver(
                        actor,
                        before.id(),
                        before.revision() + 1,
                        before.provider().by()));
    }

    private void act(String done, RegisterEntry entry, Consumer<Actor> what) {
        doing.act(
                entry,
                () -> {
                    what.accept(user.require());
                    return Say.text(done, entry.title());
                },
                null);
    }

    @Override
    public List<Coordinator> whoCanTakeOver(RegisterEntry entry) {
        return answering.canTakeOver(user.require(), entry.id());
    }

    @Override
    public List<EmailAddress> whoIsAskedIn(OrganisationId organisation) {
        return coordinators.waiting(user.require(), organisation);
    }
}
