package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.heime.identity.Actor;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.organisation.OrganisationId;
import org.springframework.stereotype.Service;

/** A question and an agreement as the two sides may see them: contacts only when both have said yes. */
@Service
public class PartyScreens {

    private final Needs needs;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Onlookers onlookers;
    private final Clearing clearing;
    private final Clock clock;

    PartyScreens(
            Needs needs,
            Surroundings surroundings,
            Parties parties,
            Onlookers onlookers,
            Clearing clearing,
            Clock clock) {
        this.clearing = clearing;
        this.needs = needs;
        this.surroundings = surroundings;
        this.parties = parties;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /** The question as whoever is asked may see it: no name, no address, no own words. */
    public AskedToHelp asked(Actor actor, NeedId id, ProposalId wanted) {
        var need = needs.get(id);
        var proposal = need.proposal(wanted);
        Right.QUESTION_READ.require(actor, Access.question(proposal.asked()));
        var names = parties.helperNames(Set.of(proposal.asked()));
        var way = surroundings.way(proposal.home(), need.wish().district());
        return new AskedToHelp(
                need.id(),
                wanted,
                surroundings.title(need.wish()),
                surroundings.icon(need.wish().kind()),
                surroundings.districtName(need.wish().district()),
                WhenWords.of(need.wish()),
                need.wish().frequency(),
                need.wish().forWhom(),
                proposal.title(),
                proposal.asked().organisation() == null ? null : names.of(proposal.asked(), null),
                VisitPlan.common(need.wish().times(), proposal.times()),
                VisitPlan.first(need.wish(), proposal, LocalDateTime.now(clock)),
                way == null ? null : way.minutes(),
                way != null && way.withBoat(),
                proposal.minutes(),
                proposal.lapsesAt(),
                proposal.askedBy() == By.PROXY,
                clearing.isDemandedIn(need),
                proposal.isDue(now()) ? ProposalStatus.LAPSED : proposal.status(),
                need.agreements().stream()
                        .filter(a -> a.proposal().equals(wanted))
                        .map(Agreement::id)
                        .findFirst()
                        .orElse(null));
    }

    /** An agreement for one of its two sides; both have said yes, so both see names and contacts. */
    public AgreementForParty agreement(Actor actor, NeedId id, AgreementId wanted) {
        var need = needs.get(id);
        var agreement = need.agreement(wanted);
        var reader = Right.AGREEMENT_READ.require(actor, Access.agreement(need, agreement));
        boolean forResident = reader == Tie.OWN || reader == Tie.PROXY;
        var side = forResident ? Side.RESIDENT : Side.HELPER;
        var organisation = agreement.asked().organisation();
        var proposal = need.proposal(agreement.proposal());
        var group = organisation == null ? null : parties.organisation(organisation);
        var comes = agreement.comes();
        var canCome = organisation != null && !agreement.isOver() && Access.speaksForHelper(actor, agreement)
                ? canCome(need, organisation)
                : List.<WhoCanCome>of();
        if (reader == Tie.PROXY) {
            onlookers.agreedOnBehalf(actor, need, agreement);
        } else {
            onlookers.agreed(actor, need, agreement, side, group == null ? null : group.name());
        }
        var onBehalf = parties.onBehalf(need, reader == Tie.PROXY);
        onlookers.canCome(actor, need, canCome, group == null ? null : group.name());
        return new AgreementForParty(
                id,
                wanted,
                side,
                surroundings.title(need.wish()),
                surroundings.icon(need.wish().kind()),
                surroundings.districtName(need.wish().district()),
                WhenWords.of(need.wish()),
                proposal.title(),
                proposal.offer(),
                parties.person(side == Side.RESIDENT ? agreement.helper() : need.resident()),
                side == Side.HELPER ? null : group,
                comes == null ? null : parties.person(comes).called(),
                !agreement.isOver() && agreement.isServedBy(actor.id()),
                Access.speaksForHelper(actor, agreement) && !agreement.isOver(),
                canCome,
                side == Side.HELPER
                        && clearing.lacking(need.municipality(), List.of(need)).contains(wanted),
                need.wish().words(),
                need.wish().mustKnow(),
                agreement.whereToCome(),
                agreement.visits().stream()
                        .sorted(Comparator.comparing(Visit::date).thenComparing(Visit::part))
                        .toList(),
                agreement.isOver(),
                agreement.awaits(side),
                agreement.answerOf(side),
                onBehalf,
                need.told()
                        .lastOnBehalf(agreement.agreedAt())
                        .flatMap(onBehalf::of)
                        .orElse(null));
    }

    private List<WhoCanCome> canCome(Need need, OrganisationId organisation) {
        var volunteers = parties.volunteersOf(organisation);
        if (!clearing.isDemandedIn(need)) {
            return volunteers;
        }
        var cleared = clearing.clearedOf(need, organisation);
        return volunteers.stream()
                .map(one -> one.cleared(cleared.contains(one.person())))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
