package no.heime.rights;

import static no.heime.rights.Cast.GROUP;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryHistory;
import no.heime.register.EntryId;
import no.heime.register.LendingService;
import no.heime.register.LoanId;
import no.heime.register.ModerationService;
import no.heime.register.OwnEntries;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.register.Registered;
import no.heime.register.ReportKind;
import no.heime.register.ReportService;
import no.heime.register.WhoAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What is registered: a resident's, and an organisation's. */
final class EntryTries {

    private record Lent(EntryId entry, LoanId loan) {}

    private final RegisterService register;
    private final OwnEntries own;
    private final ModerationService moderation;
    private final LendingService lending;
    private final EntryHistory history;
    private final WhoAnswers whoAnswers;
    private final ReportService reports;
    private final Leirfjord there;
    private final Cast cast;
    private int networks;

    EntryTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.register = program.getBean(RegisterService.class);
        this.own = program.getBean(OwnEntries.class);
        this.moderation = program.getBean(ModerationService.class);
        this.lending = program.getBean(LendingService.class);
        this.history = program.getBean(EntryHistory.class);
        this.whoAnswers = program.getBean(WhoAnswers.class);
        this.reports = program.getBean(ReportService.class);
        this.there = there;
        this.cast = cast;
    }

    void add(Tries tries) {
        of(tries, "", Who.RESIDENT, null);
        of(tries, " (an organisation's)", Who.COORDINATOR, GROUP);
        tries.open(
                "RegisterService.show (public)",
                () -> offer(Who.RESIDENT, null),
                null,
                (actor, id) -> register.show(actor, id, null) != null);
        tries.change(
                "OwnEntries.handOver (an organisation's)",
                () -> offer(Who.COORDINATOR, GROUP),
                EntryTries::noEntry,
                (actor, id) -> own.handOver(actor, id, seen(id), cast.id(Who.INVOLVED_CASE_WORKER)));
        tries.list("WhoAnswers.of (an organisation's)", () -> offer(Who.COORDINATOR, GROUP), (actor, id) -> whoAnswers
                .of(actor, List.of(entry(id)))
                .containsKey(id));
        writtenDown(tries);
        loans(tries);
    }

    private static EntryId noEntry() {
        return new EntryId(UUID.randomUUID());
    }

    private EntryId offer(Who owner, @Nullable OrganisationId behind) {
        return there.approved(owner, behind, Registered.offer("Snømåking", 120, Leirfjord.LELAND));
    }

    private EntryId waiting(Who owner, @Nullable OrganisationId behind) {
        return there.submitted(owner, behind, Registered.offer("Snømåking", 120, Leirfjord.LELAND));
    }

    /** Approved once, and changed since. */
    private EntryId changed(Who owner, @Nullable OrganisationId behind) {
        var id = offer(owner, behind);
        register.register(
                cast.actor(owner), id, behind, 0, Registered.offer("Snømåking og strøing", 120, Leirfjord.LELAND));
        return id;
    }

    private EntryId paused(Who owner, @Nullable OrganisationId behind) {
        var id = offer(owner, behind);
        own.pause(cast.actor(owner), id, seen(id), there.today().plusDays(9));
        return id;
    }

    private EntryId withdrawn(Who owner, @Nullable OrganisationId behind) {
        var id = offer(owner, behind);
        own.withdraw(cast.actor(owner), id);
        return id;
    }

    private EntryId hidden(Who owner, @Nullable OrganisationId behind) {
        var id = waiting(owner, behind);
        moderation.hide(cast.actor(Who.CASE_WORKER), id, seen(id), "Ikke et tilbud.");
        return id;
    }

    private RegisterEntry entry(EntryId id) {
        return Objects.requireNonNull(register.byIds(List.of(id)).get(id));
    }

    private int seen(EntryId id) {
        var found = register.byIds(List.of(id)).get(id);
        return found == null ? 0 : found.revision();
    }

    /** What a case worker writes down for the resident. */
    private void writtenDown(Tries tries) {
        tries.change(
                "RegisterService.registerFor",
                cast::talks,
                () -> new PersonId(UUID.randomUUID()),
                (actor, owner) -> register.registerFor(
                        actor, owner, noEntry(), null, Registered.offer("Måking", 60, Leirfjord.LELAND)));
    }

    private void of(Tries tries, String whose, Who owner, @Nullable OrganisationId behind) {
        tries.change(
                "RegisterService.register" + whose,
                () -> offer(owner, behind),
                EntryTries::noEntry,
                (actor, id) ->
                        register.register(actor, id, behind, 0, Registered.offer("Måking", 60, Leirfjord.LELAND)));
        tries.change(
                "RegisterService.ownEntry" + whose,
                () -> waiting(owner, behind),
                EntryTries::noEntry,
                (actor, id) -> register.ownEntry(actor, id));
        tries.open(
                "RegisterService.show" + whose,
                () -> waiting(owner, behind),
                EntryTries::noEntry,
                (actor, id) -> register.show(actor, id, null) != null);
        tries.list(
                "RegisterService.mine" + whose,
                () -> waiting(owner, behind),
                (actor, id) -> register.mine(actor).stream()
                        .anyMatch(entry -> entry.id().equals(id)));
        owners(tries, whose, owner, behind);
        waitingForOwners(tries, whose, owner, behind);
        staff(tries, whose, owner, behind);
        tries.open("EntryHistory.of" + whose, () -> changed(owner, behind), null, (actor, id) -> !history.of(
                        actor, entry(id))
                .isEmpty());
    }

    private void owners(Tries tries, String whose, Who owner, @Nullable OrganisationId behind) {
        change(tries, "OwnEntries.withdraw" + whose, owner, behind, own::withdraw);
        change(tries, "OwnEntries.withdrawQuietly" + whose, owner, behind, own::withdrawQuietly);
        change(
                tries,
                "OwnEntries.pause" + whose,
                owner,
                behind,
                (actor, id) -> own.pause(actor, id, seen(id), there.today().plusDays(9)));
        change(tries, "OwnEntries.renew" + whose, owner, behind, (actor, id) -> own.renew(actor, id, seen(id)));
        change(tries, "WhoAnswers.canTakeOver" + whose, owner, behind, whoAnswers::canTakeOver);
        tries.change(
                "OwnEntries.resume" + whose,
                () -> paused(owner, behind),
                EntryTries::noEntry,
                (actor, id) -> own.resume(actor, id, seen(id)));
        tries.change(
                "OwnEntries.bringBack" + whose, () -> withdrawn(owner, behind), EntryTries::noEntry, own::bringBack);
    }

    private void waitingForOwners(Tries tries, String whose, Who owner, @Nullable OrganisationId behind) {
        tries.list(
                "OwnEntries.countWaiting" + whose,
                () -> doubted(owner, behind),
                (actor, id) -> own.countWaiting(actor) > 0);
        tries.change(
                "OwnEntries.takeBackRenewal" + whose,
                () -> renewed(owner, behind),
                () -> Registered.approved(Registered.offer("Snømåking", 120, Leirfjord.LELAND)),
                own::takeBackRenewal);
    }

    /** Somebody who is not signed in says that it does not hold. */
    private EntryId doubted(Who owner, @Nullable OrganisationId behind) {
        var id = offer(owner, behind);
        networks++;
        reports.report(null, "198.51.100." + networks, id, ReportKind.NO_LONGER_TRUE, null);
        return id;
    }

    /** As it was before its owner has vouched for it. */
    private RegisterEntry renewed(Who owner, @Nullable OrganisationId behind) {
        var before = entry(offer(owner, behind));
        own.renew(cast.actor(owner), before.id(), before.revision());
        return before;
    }

    private void change(
            Tries tries, String row, Who owner, @Nullable OrganisationId behind, Tries.Change<EntryId> change) {
        tries.change(row, () -> offer(owner, behind), EntryTries::noEntry, change);
    }

    private void staff(Tries tries, String whose, Who owner, @Nullable OrganisationId behind) {
        tries.list(
                "ModerationService.awaiting" + whose,
                () -> waiting(owner, behind),
                (actor, id) -> moderation.awaiting(actor).stream()
                        .anyMatch(entry -> entry.id().equals(id)));
        tries.list(
                "ModerationService.isFor" + whose,
                () -> waiting(owner, behind),
                (actor, id) -> moderation.isFor(actor, entry(id)));
        tries.list("ModerationService.lastApproved" + whose, () -> changed(owner, behind), (actor, id) -> moderation
                .lastApproved(actor, List.of(entry(id)))
                .containsKey(id));
        tries.list("ModerationService.approveTogether" + whose, () -> waiting(owner, behind), (actor, id) -> moderation
                .approveTogether(actor, Map.of(id, seen(id)))
                .approved()
                .contains(id));
        decision(
                tries,
                "ModerationService.approve" + whose,
                owner,
                behind,
                (actor, id) -> moderation.approve(actor, id, seen(id)));
        decision(
                tries,
                "ModerationService.returnWith" + whose,
                owner,
                behind,
                (actor, id) -> moderation.returnWith(actor, id, seen(id), "Når?"));
        decision(
                tries,
                "ModerationService.hide" + whose,
                owner,
                behind,
                (actor, id) -> moderation.hide(actor, id, seen(id), "Ikke et tilbud."));
        change(
                tries,
                "ModerationService.takeDown" + whose,
                owner,
                behind,
                (actor, id) -> moderation.takeDown(actor, id, seen(id), "Stemmer ikke."));
        tries.change(
                "ModerationService.putBack" + whose,
                () -> hidden(owner, behind),
                EntryTries::noEntry,
                (actor, id) -> moderation.putBack(actor, id, seen(id)));
    }

    private void decision(
            Tries tries, String row, Who owner, @Nullable OrganisationId behind, Tries.Change<EntryId> decision) {
        tries.change(row, () -> waiting(owner, behind), EntryTries::noEntry, decision);
    }

    private void loans(Tries tries) {
        tries.change("LendingService.thing", () -> cleats().entry(), EntryTries::noEntry, lending::thing);
        tries.change(
                "LendingService.lend",
                this::cleats,
                EntryTries::notLent,
                (Actor actor, Lent it) -> lending.lend(actor, it.entry(), new LoanId(UUID.randomUUID()), "Per", null));
        tries.change(
                "LendingService.giveBack",
                this::lent,
                EntryTries::notLent,
                (actor, it) -> lending.giveBack(actor, it.entry(), it.loan()));
    }

    private Lent cleats() {
        return new Lent(there.approved(Who.RESIDENT, null, Registered.cleats(2)), new LoanId(UUID.randomUUID()));
    }

    private Lent lent() {
        var it = cleats();
        lending.lend(cast.actor(Who.RESIDENT), it.entry(), it.loan(), "Per", null);
        return it;
    }

    private static Lent notLent() {
        return new Lent(noEntry(), new LoanId(UUID.randomUUID()));
    }
}
