package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Service;

/** What each reader may see of needs: every answer holds only that. */
@Service
public class NeedScreens {

    private final Needs needs;
    private final Candidates candidates;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Clock clock;

    NeedScreens(Needs needs, Candidates candidates, Surroundings surroundings, Parties parties, Clock clock) {
        this.needs = needs;
        this.candidates = candidates;
        this.surroundings = surroundings;
        this.parties = parties;
        this.clock = clock;
    }

    /** My own needs, open ones first, then newest first. One query. */
    public List<MyNeed> mine(Actor actor) {
        return needs.of(actor.id()).stream()
                .sorted(Comparator.comparing(need -> need.status().isClosed()))
                .map(this::mine)
                .toList();
    }

    private MyNeed mine(Need need) {
        boolean asks = need.proposals().stream().anyMatch(p -> p.status() == ProposalStatus.ACCEPTED)
                || need.agreements().stream().anyMatch(a -> a.awaits(Side.RESIDENT));
        return new MyNeed(
                need.id(),
                title(need),
                icon(need),
                district(need),
                WhenWords.of(need.wish()),
                need.status(),
                need.ladder().now(),
                Arrays.stream(LadderStep.values())
                        .map(step -> place(need, step))
                        .toList(),
                waiting(need),
                asks);
    }

    /** The open needs of a municipality, for its case workers. One query. */
    public Inbox inbox(Actor actor, String municipality) {
        actor.mustBeCaseWorkerIn(municipality);
        var open = needs.inbox(municipality);
        int late =
                (int) open.stream().filter(need -> need.hasWaitedTooLong(now())).count();
        return new Inbox(municipality, open.stream().map(this::row).toList(), late);
    }

    /** The municipalities whose inbox this case worker keeps, by number, with their names. */
    public Map<String, String> inboxes(Actor actor) {
        return actor.caseWorkerMunicipalities().stream()
                .collect(Collectors.toMap(
                        number -> number, surroundings::municipalityName, (one, same) -> one, TreeMap::new));
    }

    private InboxRow row(Need need) {
        return new InboxRow(
                need.id(),
                title(need),
                icon(need),
                district(need),
                WhenWords.of(need.wish()),
                severity(need),
                waiting(need),
                need.status(),
                need.ladder().now());
    }

    private Severity severity(Need need) {
        if (need.hasWaitedTooLong(now())) {
            return Severity.OVERDUE;
        }
        boolean asked = need.proposals().stream().anyMatch(p -> p.status() == ProposalStatus.SENT);
        boolean urgent = need.wish().urgency() == Urgency.TODAY && need.status() == NeedStatus.OPEN;
        return asked || urgent ? Severity.SOON : Severity.CALM;
    }

    /** One need for its resident or for staff. */
    public OpenedNeed open(Actor actor, NeedId id) {
        var need = needs.get(id);
        var reader = Access.residentOrStaff(actor, need, now());
        if (reader.by() == By.RESIDENT) {
            return story(need, false);
        }
        return new NeedForStaff(story(need, true), parties.person(need.resident()), need.hasWaitedTooLong(now()));
    }

    private NeedStory story(Need need, boolean forStaff) {
        var found = need.status().isClosed() ? Map.<LadderStep, List<Candidate>>of() : candidates.of(need);
        var names = parties.helperNames(
                need.proposals().stream().map(Proposal::asked).toList());
        return new NeedStory(
                need.id(),
                title(need),
                icon(need),
                need.wish().words(),
                need.wish().mustKnow(),
                district(need),
                WhenWords.of(need.wish()),
                need.wish().urgency(),
                need.wish().forWhom(),
                need.wish().kind() == null,
                need.status(),
                need.isRewritable(),
                need.sentToMunicipality().isPresent(),
                need.registeredAt(),
                need.ladder().now(),
                surroundings.hospitalTrust(need.wish().district()),
                need.ladder().steps().stream()
                        .map(state -> step(need, state, found.getOrDefault(state.step(), List.of()), names, forStaff))
                        .toList(),
                agreements(need, names),
                Story.of(need, forStaff),
                Optional.ofNullable(need.version()).orElse(0L));
    }

    private StepOnScreen step(Need need, StepState state, List<Candidate> found, HelperNames names, boolean forStaff) {
        var asked = need.proposals().stream()
                .filter(p -> p.step() == state.step())
                .map(p -> new AskedRow(
                        p.id(),
                        names.of(p.asked(), p.home()),
                        p.title(),
                        p.status(),
                        p.sentAt(),
                        p.lapsesAt(),
                        forStaff ? p.reason() : null))
                .toList();
        return new StepOnScreen(
                state.step(), place(need, state.step()), state.outcome(), state.words(), state.taken(), asked, found);
    }

    private List<AgreementRow> agreements(Need need, HelperNames names) {
        return need.agreements().stream()
                .map(a -> new AgreementRow(
                        a.id(),
                        a.step(),
                        a.asked().organisation() != null
                                ? names.of(a.asked(), null)
                                : Phrase.verbatim(parties.person(a.helper()).name()),
                        a.isOver(),
                        a.visits(),
                        a.awaits(Side.RESIDENT)))
                .toList();
    }

    /** The question as whoever is asked may see it: no name, no address, no own words. */
    public AskedToHelp asked(Actor actor, NeedId id, ProposalId wanted) {
        var need = needs.get(id);
        var proposal = need.proposal(wanted);
        Access.asked(actor, proposal.asked(), now());
        var names = parties.helperNames(Set.of(proposal.asked()));
        var way = surroundings.way(proposal.home(), need.wish().district());
        return new AskedToHelp(
                need.id(),
                wanted,
                title(need),
                icon(need),
                district(need),
                WhenWords.of(need.wish()),
                need.wish().forWhom(),
                proposal.title(),
                proposal.asked().organisation() == null ? null : names.of(proposal.asked(), null),
                VisitPlan.common(need.wish().times(), proposal.times()),
                way == null ? null : way.minutes(),
                way != null && way.withBoat(),
                proposal.minutes(),
                proposal.lapsesAt(),
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
        var side = Access.side(actor, need, agreement).orElseThrow(DomainException::notFound);
        var organisation = agreement.asked().organisation();
        return new AgreementForParty(
                id,
                wanted,
                side,
                title(need),
                icon(need),
                district(need),
                WhenWords.of(need.wish()),
                parties.person(side == Side.RESIDENT ? agreement.helper() : need.resident()),
                organisation == null || side == Side.HELPER ? null : parties.organisation(organisation),
                need.wish().words(),
                need.wish().mustKnow(),
                agreement.visits().stream()
                        .sorted(Comparator.comparing(Visit::date).thenComparing(Visit::part))
                        .toList(),
                agreement.isOver(),
                agreement.awaits(side),
                agreement.answerOf(side));
    }

    /** Everything that waits for this person's answer, oldest first. At most three queries. */
    public List<WaitingForMe> waitingFor(Actor actor) {
        return Stream.of(mineThatAsk(actor), needs.concerning(actor.id()), needs.concerning(Parties.coordinated(actor)))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Need::id, need -> need, (one, same) -> one))
                .values()
                .stream()
                .flatMap(need -> waiting(actor, need).stream())
                .sorted(Comparator.comparing(WaitingForMe::since))
                .toList();
    }

    private List<Need> mineThatAsk(Actor actor) {
        return needs.of(actor.id());
    }

    private List<WaitingForMe> waiting(Actor actor, Need need) {
        var waiting = new ArrayList<WaitingForMe>();
        boolean mine = need.resident().equals(actor.id());
        for (var proposal : need.proposals()) {
            if (mine && proposal.status() == ProposalStatus.ACCEPTED) {
                waiting.add(new WaitingForMe(
                        Phrase.of("need.asks.your-yes", title(need)),
                        NeedLinks.need(need.id()),
                        Optional.ofNullable(proposal.answeredAt()).orElse(proposal.sentAt())));
            }
            if (isAsked(actor, proposal.asked())
                    && proposal.status() == ProposalStatus.SENT
                    && !proposal.isDue(now())) {
                waiting.add(new WaitingForMe(
                        Phrase.of("need.asks.can-you-help", title(need), district(need)),
                        NeedLinks.question(need.id(), proposal.id()),
                        proposal.sentAt()));
            }
        }
        for (var agreement : need.agreements()) {
            if (agreement.hasUnmarkedBefore(today())
                    && Access.side(actor, need, agreement).orElse(null) == Side.HELPER) {
                waiting.add(new WaitingForMe(
                        Phrase.of("need.asks.visit-passed", title(need)),
                        NeedLinks.agreement(need.id(), agreement.id()),
                        agreement.agreedAt()));
            }
            Access.side(actor, need, agreement)
                    .filter(agreement::awaits)
                    .ifPresent(side -> waiting.add(new WaitingForMe(
                            Phrase.of("need.asks.how-did-it-go", title(need)),
                            NeedLinks.agreement(need.id(), agreement.id()),
                            Optional.ofNullable(agreement.endedAt()).orElse(agreement.agreedAt()))));
        }
        return waiting;
    }

    private boolean isAsked(Actor actor, Asked asked) {
        try {
            Access.asked(actor, asked, now());
            return true;
        } catch (DomainException no) {
            return false;
        }
    }

    private static StepPlace place(Need need, LadderStep step) {
        if (need.ladder().at(step).isLeft()) {
            return StepPlace.PAST;
        }
        return step == need.ladder().now() ? StepPlace.NOW : StepPlace.AHEAD;
    }

    private Phrase title(Need need) {
        return surroundings.title(need.wish());
    }

    private String icon(Need need) {
        return surroundings.icon(need.wish().kind());
    }

    private String district(Need need) {
        return surroundings.districtName(need.wish().district());
    }

    private Phrase waiting(Need need) {
        return WaitingWords.of(need, now(), clock.getZone());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
