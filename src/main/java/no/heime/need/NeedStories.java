package no.heime.need;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells one need from step to step: who was asked, what was agreed, what can be tried now. What each reader may not see is
 * left out; whether somebody may read it at all is decided by whoever asks.
 */
@Component
class NeedStories {

    private final Candidates candidates;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Clearing clearing;
    private final Clock clock;

    NeedStories(Candidates candidates, Surroundings surroundings, Parties parties, Clearing clearing, Clock clock) {
        this.candidates = candidates;
        this.surroundings = surroundings;
        this.parties = parties;
        this.clearing = clearing;
        this.clock = clock;
    }

    /** @param answers whether whoever reads it answers a helper's yes */
    NeedStory of(Need need, By reader, boolean answers) {
        boolean forStaff = reader == By.CASE_WORKER;
        var onBehalf = parties.onBehalf(need, reader == By.PROXY);
        var found = need.status().isClosed() ? Candidates.Found.NOTHING : candidates.of(need);
        var names = parties.helperNames(
                need.proposals().stream().map(Proposal::asked).toList());
        return new NeedStory(
                need.id(),
                surroundings.title(need.wish()),
                surroundings.icon(need.wish().kind()),
                need.wish().words(),
                need.wish().mustKnow(),
                surroundings.districtName(need.wish().district()),
                WhenWords.of(need.wish()),
                need.wish().urgency(),
                need.wish().forWhom(),
                need.wish().kind() == null,
                need.status(),
                need.saying().isRewritable(),
                need.closing().isQuiet(),
                need.sentToMunicipality().isPresent(),
                need.climbing().knowsWhatTheMunicipalityDid(reader),
                need.told().letters(),
                need.registeredAt(),
                need.ladder().standsAt(),
                surroundings.hospitalTrust(need.wish().district()),
                need.ladder().steps().stream()
                        .map(state -> step(need, state, found, names, forStaff, answers))
                        .toList(),
                agreements(need, names, forStaff),
                Story.of(need, forStaff, onBehalf),
                onBehalf,
                need.told().begunBy(),
                Optional.ofNullable(need.version()).orElse(0L));
    }

    private StepOnScreen step(
            Need need, StepState state, Candidates.Found found, HelperNames names, boolean forStaff, boolean answers) {
        var now = LocalDateTime.now(clock);
        var asked = need.proposals().stream()
                .filter(p -> p.step() == state.step())
                .map(p -> new AskedRow(
                        p.id(),
                        names.of(p.asked(), p.home()),
                        p.title(),
                        p.status(),
                        p.sentAt(),
                        p.lapsesAt(),
                        forStaff ? p.reason() : null,
                        answers && p.status() == ProposalStatus.ACCEPTED ? VisitPlan.first(need.wish(), p, now) : null))
                .toList();
        return new StepOnScreen(
                state.step(),
                need.ladder().place(state.step()),
                state.outcome(),
                state.words(),
                state.taken(),
                asked,
                found.on(state.step()),
                forStaff ? found.leftOut(state.step()) : List.of());
    }

    private List<AgreementRow> agreements(Need need, HelperNames names, boolean forStaff) {
        var now = LocalDateTime.now(clock);
        var helpers = parties.persons(need.agreements().stream()
                .filter(a -> a.asked().organisation() == null)
                .map(Agreement::helper)
                .toList());
        var lacking = forStaff ? clearing.lacking(need.municipality(), List.of(need)) : Set.of();
        return need.agreements().stream()
                .map(a -> new AgreementRow(
                        a.id(),
                        a.step(),
                        a.asked().organisation() != null
                                ? names.of(a.asked(), null)
                                : helpers.getOrDefault(a.helper(), Contact.UNKNOWN)
                                        .called(),
                        a.isOver(),
                        a.hasBegun(now),
                        a.next(now).orElse(null),
                        !forStaff && a.awaits(Side.RESIDENT),
                        lacking.contains(a.id())))
                .toList();
    }
}
