package no.heime.rights;

import static no.heime.rights.Cast.GROUP;
import static no.heime.rights.Cast.LEIRFJORD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.Membership;
import no.heime.identity.PersonId;
import no.heime.need.AgreementService;
import no.heime.need.DeclineReason;
import no.heime.need.NeedId;
import no.heime.need.NeedLetters;
import no.heime.need.NeedLinks;
import no.heime.need.NeedScreens;
import no.heime.need.NeedService;
import no.heime.need.Outcome;
import no.heime.need.OwnNeeds;
import no.heime.need.PartyScreens;
import no.heime.need.ProposalService;
import no.heime.need.Scale;
import no.heime.need.WaitingForAnswer;
import no.heime.organisation.OrganisationId;
import no.heime.register.EntryId;
import no.heime.register.Registered;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.rights.Leirfjord.Agreed;
import no.heime.rights.Leirfjord.Asked;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.WeekTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Needs, questions and agreements. */
final class NeedTries {

    private static final Set<Who> STAFF =
            EnumSet.of(Who.CASE_WORKER, Who.CLAIMED_CASE_WORKER, Who.TALKING_CASE_WORKER, Who.INVOLVED_CASE_WORKER);

    private record Wanted(NeedId need, EntryId entry) {}

    private final NeedService service;
    private final OwnNeeds own;
    private final NeedScreens screens;
    private final PartyScreens parties;
    private final ProposalService proposals;
    private final AgreementService agreements;
    private final WaitingForAnswer waiting;
    private final NeedLetters letters;
    private final Leirfjord there;
    private final Cast cast;

    NeedTries(ApplicationContext program, Leirfjord there, Cast cast) {
        this.service = program.getBean(NeedService.class);
        this.own = program.getBean(OwnNeeds.class);
        this.screens = program.getBean(NeedScreens.class);
        this.parties = program.getBean(PartyScreens.class);
        this.proposals = program.getBean(ProposalService.class);
        this.agreements = program.getBean(AgreementService.class);
        this.letters = program.getBean(NeedLetters.class);
        this.waiting = program.getBean(WaitingForAnswer.class);
        this.there = there;
        this.cast = cast;
    }

    void add(Tries tries) {
        needs(tries);
        lists(tries);
        questions(tries, "", null);
        questions(tries, " (an organisation)", GROUP);
        agreements(tries, "", null);
        agreements(tries, " (an organisation)", GROUP);
        whoComes(tries);
    }

    private void needs(Tries tries) {
        tries.change(
                "NeedService.register",
                there::need,
                null,
                (actor, need) -> service.register(actor, need, Leirfjord.wish("Mer snø."), null));
        tries.change(
                "NeedService.registerFor",
                () -> cast.id(Who.RESIDENT),
                () -> new PersonId(UUID.randomUUID()),
                (actor, resident) ->
                        service.registerFor(actor, resident, Leirfjord.noNeed(), Leirfjord.wish("Mer snø."), null));
        tries.change("OwnNeeds.of", there::need, Leirfjord::noNeed, own::of);
        tries.change(
                "NeedService.setKind",
                there::needInOwnWords,
                Leirfjord::noNeed,
                (actor, need) -> service.setKind(actor, need, Leirfjord.snow()));
        tries.change(
                "NeedService.take",
                () -> new Wanted(there.need(), cleats()),
                () -> new Wanted(Leirfjord.noNeed(), cleats()),
                (actor, it) -> service.take(actor, it.need(), it.entry()));
        tries.change(
                "NeedService.recordOutcome",
                this::onItsFirstStep,
                Leirfjord::noNeed,
                (actor, need) -> service.recordOutcome(actor, need, LadderStep.SELF, Outcome.TRIED, null));
        tries.change("NeedService.sendToMunicipality", there::need, Leirfjord::noNeed, service::sendToMunicipality);
        tries.change(
                "NeedService.write",
                this::writtenTo,
                Leirfjord::noNeed,
                (actor, need) -> service.write(actor, need, "Hei."));
        tries.change("NeedLetters.of", this::writtenTo, Leirfjord::noNeed, letters::of);
        tries.change(
                "NeedLetters.answer",
                this::writtenTo,
                Leirfjord::noNeed,
                (actor, need) -> letters.answer(actor, need, "Hei."));
        tries.change(
                "NeedService.close", there::need, Leirfjord::noNeed, (actor, need) -> service.close(actor, need, null));
        tries.change("NeedService.closeQuietly", there::need, Leirfjord::noNeed, service::closeQuietly);
        tries.changeFor("NeedService.reopen", this::closedFor, Leirfjord::noNeed, service::reopen);
        tries.change("NeedScreens.open", there::need, Leirfjord::noNeed, screens::open);
        tries.change("NeedScreens.asksWhy", there::need, Leirfjord::noNeed, screens::asksWhy);
    }

    /** There is something to borrow, so that the ladder begins there. */
    private NeedId onItsFirstStep() {
        cleats();
        return there.need();
    }

    /** The resident writes to nobody who has not been in touch with her. */
    private NeedId writtenTo() {
        var need = there.need();
        service.write(cast.actor(Who.CASE_WORKER), need, "Hei, når passer det?");
        return need;
    }

    private EntryId cleats() {
        var it = Registered.written();
        var written = new ResourceContent.Written(
                ResourceType.AID_TO_LEND,
                "Brodder",
                "Til utlån.",
                List.of(Leirfjord.snow()),
                null,
                false,
                it.districts(),
                "Rådhuset",
                null,
                WeekTimes.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                2);
        return there.approved(Who.HELPER, null, ResourceContent.of(written));
    }

    /** Only whoever has closed it opens it again. */
    private NeedId closedFor(Who who) {
        var need = there.need();
        service.closeQuietly(cast.actor(STAFF.contains(who) || who == Who.PROXY ? who : Who.RESIDENT), need);
        return need;
    }

    private void lists(Tries tries) {
        tries.list("NeedScreens.mine", there::need, (actor, need) -> screens.mine(actor).stream()
                .anyMatch(mine -> mine.id().equals(need)));
        tries.change("NeedScreens.of", () -> cast.id(Who.RESIDENT), () -> new PersonId(UUID.randomUUID()), screens::of);
        tries.list("NeedScreens.inbox", there::need, (actor, need) -> screens.inbox(actor, LEIRFJORD).rows().stream()
                .anyMatch(row -> row.id().equals(need)));
        tries.list("NeedScreens.inboxes", there::need, (actor, need) -> screens.inboxes(actor)
                .containsKey(LEIRFJORD));
        tries.change(
                "WaitingForAnswer.ofSomebody",
                () -> cast.id(Who.RESIDENT),
                () -> new PersonId(UUID.randomUUID()),
                waiting::ofSomebody);
        tries.list("WaitingForAnswer.of", () -> there.asked(null), this::waitsFor);
        tries.list("WaitingForAnswer.of (an organisation)", () -> there.asked(GROUP), this::waitsFor);
        tries.list("WaitingForAnswer.of (a yes)", () -> there.accepted(null), (actor, it) -> waiting.of(actor).stream()
                .anyMatch(one -> one.link().equals(NeedLinks.need(it.need()))));
    }

    private boolean waitsFor(Actor actor, Asked it) {
        return waiting.of(actor).stream()
                .anyMatch(one -> one.link().equals(NeedLinks.question(it.need(), it.question())));
    }

    private void questions(Tries tries, String asked, @Nullable OrganisationId behind) {
        tries.change(
                "ProposalService.propose" + asked,
                () -> new Wanted(there.need(), there.offer(behind)),
                () -> new Wanted(Leirfjord.noNeed(), there.offer(behind)),
                (actor, it) -> proposals.propose(actor, it.need(), it.entry()));
        question(
                tries,
                "ProposalService.withdraw" + asked,
                behind,
                (actor, it) -> proposals.withdraw(actor, it.need(), it.question()));
        question(
                tries,
                "ProposalService.accept" + asked,
                behind,
                (actor, it) -> proposals.accept(actor, it.need(), it.question()));
        question(
                tries,
                "ProposalService.decline" + asked,
                behind,
                (actor, it) -> proposals.decline(actor, it.need(), it.question(), DeclineReason.UNWELL, null));
        question(
                tries,
                "PartyScreens.asked" + asked,
                behind,
                (actor, it) -> parties.asked(actor, it.need(), it.question()));
        tries.change(
                "ProposalService.confirm" + asked,
                () -> there.accepted(behind),
                Leirfjord::notAsked,
                (actor, it) -> proposals.confirm(actor, it.need(), it.question()));
        tries.change(
                "ProposalService.turnDown" + asked,
                () -> there.accepted(behind),
                Leirfjord::notAsked,
                (actor, it) -> proposals.turnDown(actor, it.need(), it.question(), null));
    }

    private void question(Tries tries, String row, @Nullable OrganisationId behind, Tries.Change<Asked> change) {
        tries.change(row, () -> there.asked(behind), Leirfjord::notAsked, change);
    }

    private void agreements(Tries tries, String with, @Nullable OrganisationId behind) {
        agreement(
                tries,
                "AgreementService.visitDone" + with,
                behind,
                (actor, it) -> agreements.visitDone(actor, it.need(), it.agreement(), it.visit()));
        agreement(
                tries,
                "AgreementService.noShow" + with,
                behind,
                (actor, it) -> agreements.noShow(actor, it.need(), it.agreement(), it.visit()));
        agreement(
                tries,
                "AgreementService.cancelVisit" + with,
                behind,
                (actor, it) -> agreements.cancelVisit(actor, it.need(), it.agreement(), it.visit(), null));
        agreement(
                tries,
                "AgreementService.moveVisit" + with,
                behind,
                (actor, it) -> agreements.moveVisit(
                        actor,
                        it.need(),
                        it.agreement(),
                        it.visit(),
                        there.today().plusDays(1),
                        PartOfDay.EVENING));
        agreement(
                tries,
                "AgreementService.sayWhereToCome" + with,
                behind,
                (actor, it) -> agreements.sayWhereToCome(actor, it.need(), it.agreement(), "Leinesveien 4"));
        agreement(
                tries,
                "AgreementService.sayWhoComes" + with,
                behind,
                (actor, it) -> agreements.sayWhoComes(actor, it.need(), it.agreement(), cast.id(Who.VOLUNTEER)));
        agreement(
                tries,
                "AgreementService.comesNoMore" + with,
                behind,
                (actor, it) -> agreements.comesNoMore(actor, it.need(), it.agreement()));
        agreement(
                tries,
                "AgreementService.end" + with,
                behind,
                (actor, it) -> agreements.end(actor, it.need(), it.agreement()));
        agreement(
                tries,
                "PartyScreens.agreement" + with,
                behind,
                (actor, it) -> parties.agreement(actor, it.need(), it.agreement()));
        tries.change(
                "AgreementService.answer" + with,
                () -> there.ended(behind),
                Leirfjord::notAgreed,
                (actor, it) -> agreements.answer(actor, it.need(), it.agreement(), Scale.YES, Scale.YES, false, null));
    }

    /** Whom the organisation has said that comes, and who helps on its behalf from then on. */
    private void whoComes(Tries tries) {
        tries.change(
                "PartyScreens.agreement (a volunteer comes)",
                this::served,
                Leirfjord::notAgreed,
                (actor, it) -> parties.agreement(actor, it.need(), it.agreement()));
        tries.change(
                "AgreementService.comesNoMore (a volunteer comes)",
                this::served,
                Leirfjord::notAgreed,
                (actor, it) -> agreements.comesNoMore(actor, it.need(), it.agreement()));
    }

    private Agreed served() {
        var agreed = there.agreed(GROUP);
        cast.gets(Who.VOLUNTEER, List.of(Membership.volunteerOf(GROUP)));
        agreements.sayWhoComes(cast.actor(Who.COORDINATOR), agreed.need(), agreed.agreement(), cast.id(Who.VOLUNTEER));
        return agreed;
    }

    private void agreement(Tries tries, String row, @Nullable OrganisationId behind, Tries.Change<Agreed> change) {
        tries.change(row, () -> there.agreed(behind), Leirfjord::notAgreed, change);
    }
}
