package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Service;

/** What waits for a person's answer: as a resident, as whoever is asked, as a side of an agreement. */
@Service
public class WaitingForAnswer {

    private final Needs needs;
    private final Surroundings surroundings;
    private final Onlookers onlookers;
    private final Clock clock;

    WaitingForAnswer(Needs needs, Surroundings surroundings, Onlookers onlookers, Clock clock) {
        this.onlookers = onlookers;
        this.needs = needs;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Everything that waits for this person's answer, newest first. At most four queries. */
    public List<WaitingForMe> of(Actor actor) {
        return Stream.of(
                        needs.of(actor.id()),
                        needs.concerning(actor.id()),
                        needs.concerning(Parties.coordinated(actor)),
                        actor.volunteersFor().isEmpty() ? List.<Need>of() : needs.inWhichComes(actor.id()))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Need::id, need -> need, (one, same) -> one))
                .values()
                .stream()
                .flatMap(need -> waiting(actor, need).stream())
                .sorted(Comparator.comparing(WaitingForMe::since).reversed())
                .toList();
    }

    /**
     * What waits for the answer of somebody who gets help, for a next of kin who has her messages; in the same order. One
     * query.
     *
     * @throws DomainException conflict, when she does not act for her, or no more
     */
    public List<WaitingForMe> ofSomebody(Actor actor, PersonId resident) {
        Right.MESSAGES_READ.requireFor(actor, Guarded.of(resident, ProxyArea.MESSAGES));
        var asking = needs.of(resident).stream()
                .filter(need -> !asResident(need).isEmpty())
                .toList();
        onlookers.messagesOnBehalf(actor, asking);
        return asking.stream()
                .flatMap(need -> asResident(need).stream())
                .sorted(Comparator.comparing(WaitingForMe::since).reversed())
                .toList();
    }

    /** What is asked of whose need it is. */
    private List<WaitingForMe> asResident(Need need) {
        var yeses = need.proposals().stream()
                .filter(proposal -> proposal.status() == ProposalStatus.ACCEPTED)
                .map(proposal -> new WaitingForMe(
                        Phrase.of("need.asks.your-yes", surroundings.discreetTitle(need.wish())),
                        NeedLinks.need(need.id()),
                        Optional.ofNullable(proposal.answeredAt()).orElse(proposal.sentAt())));
        var howItWent = need.agreements().stream()
                .filter(agreement -> agreement.awaits(Side.RESIDENT))
                .map(agreement -> howDidItGo(need, agreement));
        return Stream.concat(yeses, howItWent).toList();
    }

    private WaitingForMe howDidItGo(Need need, Agreement agreement) {
        return new WaitingForMe(
                Phrase.of("need.asks.how-did-it-go", surroundings.discreetTitle(need.wish())),
                NeedLinks.agreement(need.id(), agreement.id()),
                Optional.ofNullable(agreement.endedAt()).orElse(agreement.agreedAt()));
    }

    private List<WaitingForMe> waiting(Actor actor, Need need) {
        var waiting = new ArrayList<WaitingForMe>();
        if (need.resident().equals(actor.id())) {
            waiting.addAll(asResident(need));
        }
        for (var proposal : need.proposals()) {
            if (Access.isAsked(actor, proposal.asked())
                    && proposal.status() == ProposalStatus.SENT
                    && !proposal.isDue(now())) {
                waiting.add(new WaitingForMe(
                        Phrase.of(
                                "need.asks.can-you-help",
                                surroundings.discreetTitle(need.wish()),
                                surroundings.districtName(need.wish().district())),
                        NeedLinks.question(need.id(), proposal.id()),
                        proposal.sentAt()));
            }
        }
        for (var agreement : need.agreements()) {
            if (agreement.hasUnmarkedBefore(today())
                    && Access.side(actor, need, agreement).orElse(null) == Side.HELPER) {
                waiting.add(new WaitingForMe(
                        Phrase.of("need.asks.visit-passed", surroundings.discreetTitle(need.wish())),
                        NeedLinks.agreement(need.id(), agreement.id()),
                        agreement.agreedAt()));
            }
            whoComesInstead(need, agreement)
                    .filter(since -> Access.speaksForHelper(actor, agreement))
                    .ifPresent(since -> waiting.add(new WaitingForMe(
                            Phrase.of("need.asks.who-comes", surroundings.discreetTitle(need.wish())),
                            NeedLinks.agreement(need.id(), agreement.id()),
                            since)));
            Access.side(actor, need, agreement)
                    .filter(side -> side == Side.HELPER && agreement.awaits(side))
                    .ifPresent(side -> waiting.add(howDidItGo(need, agreement)));
        }
        return waiting;
    }

    /** Since when somebody else is needed for who was to come and does not. */
    private static Optional<Instant> whoComesInstead(Need need, Agreement agreement) {
        var question = need.proposal(agreement.proposal());
        return agreement.isOver() || agreement.comes() != null
                ? Optional.empty()
                : need.history().stream()
                        .filter(line -> line.what() == Happening.COMES_NO_MORE && line.isAbout(question))
                        .map(HistoryEntry::at)
                        .max(Comparator.naturalOrder());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
