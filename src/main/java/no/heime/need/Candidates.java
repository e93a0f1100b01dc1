package no.heime.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.register.EntryId;
import no.heime.register.HelpOffer;
import no.heime.register.Provider;
import no.heime.register.RegisterEntry;
import no.heime.register.RegisterService;
import no.heime.register.SelfCareResource;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import org.springframework.stereotype.Component;

/** Who and what may meet a need, step by step. One indexed query of the register a step; {@link Ranking} does the rest. */
@Component
class Candidates {

    /** Minutes a week that one yes sets aside, where so much is offered. */
    static final int MINUTES = 60;

    /** How many are put in order on a step: those with most free time, where there are more. */
    private static final int RANKED = 200;
    /** How many of them, the best, are worth a person's time. */
    private static final int SHOWN = 30;

    private static final List<LadderStep> SEARCHED =
            List.of(LadderStep.SELF, LadderStep.NEIGHBOURHOOD, LadderStep.DIGITAL);

    private final RegisterService register;
    private final CareForms forms;
    private final Acquaintance acquaintance;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Clearing clearing;
    private final Clock clock;

    Candidates(
            RegisterService register,
            CareForms forms,
            Acquaintance acquaintance,
            Surroundings surroundings,
            Parties parties,
            Clearing clearing,
            Clock clock) {
        this.clearing = clearing;
        this.register = register;
        this.forms = forms;
        this.acquaintance = acquaintance;
        this.surroundings = surroundings;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * What may meet a need, step by step.
     *
     * @param ranked best first
     * @param leftOut those that would, if they had the clearance that the municipality demands; for staff
     */
    record Found(Map<LadderStep, List<Candidate>> ranked, Map<LadderStep, List<Candidate>> leftOut) {

        static final Found NOTHING = new Found(Map.of(), Map.of());

        List<Candidate> on(LadderStep step) {
            return ranked.getOrDefault(step, List.of());
        }

        List<Candidate> leftOut(LadderStep step) {
            return leftOut.getOrDefault(step, List.of());
        }
    }

    Found of(Need need) {
        var kind = need.wish().kind();
        if (kind == null) {
            return Found.NOTHING;
        }
        var found = new EnumMap<LadderStep, List<RegisterEntry>>(LadderStep.class);
        SEARCHED.forEach(step -> found.put(step, found(need, step)));
        var all = found.values().stream().flatMap(List::stream).toList();
        var known = acquaintance.of(need, all.stream().map(RegisterEntry::id).toList());
        var names = parties.helperNames(all.stream().map(Candidates::asked).toList());
        var wish = new Wish(kind, need.wish().times(), need.wish().language(), MINUTES, LocalDate.now(clock));
        var cleared = clearing.of(need, all);
        var candidates = new EnumMap<LadderStep, List<Candidate>>(LadderStep.class);
        var leftOut = new EnumMap<LadderStep, List<Candidate>>(LadderStep.class);
        found.forEach((step, entries) -> {
            candidates.put(step, ranked(need, step, wish, cleared.letIn(entries), known, names));
            leftOut.put(step, leftOut(need, cleared.leftOut(entries), names));
        });
        return new Found(candidates, leftOut);
    }

    private List<Candidate> leftOut(Need need, List<RegisterEntry> entries, HelperNames names) {
        return entries.stream()
                .limit(SHOWN)
                .map(entry -> ShownCandidate.of(need, entry, List.of(new Reason.NoClearance()), names, surroundings))
                .toList();
    }

    private List<Candidate> ranked(
            Need need,
            LadderStep step,
            Wish wish,
            List<RegisterEntry> entries,
            Acquaintance.Known known,
            HelperNames names) {
        var byId = entries.stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
        var offered = entries.stream()
                .map(entry -> Offer.of(entry, need.wish().district(), surroundings, known))
                .toList();
        var fromRegister =
                Ranking.askedInVainLast(Ranking.rank(wish, offered), id -> need.involved()
                                .refusalOf(new EntryId(id)))
                        .stream()
                        .limit(SHOWN)
                        .map(ranked -> candidate(
                                need,
                                Objects.requireNonNull(
                                        byId.get(new EntryId(ranked.offered().id()))),
                                ranked,
                                names));
        return Stream.concat(fromRegister, step == LadderStep.DIGITAL ? forms.answering(wish.kind()) : Stream.empty())
                .toList();
    }

    private Candidate candidate(Need need, RegisterEntry entry, Ranked ranked, HelperNames names) {
        return ShownCandidate.of(need, entry, reasons(ranked, entry), names, surroundings);
    }

    /** What speaks for it, and at last when somebody vouched for it. */
    private List<Reason> reasons(Ranked ranked, RegisterEntry entry) {
        var confirmed = Stream.ofNullable(entry.moderation().confirmedAt())
                .map(at -> Reason.Confirmed.on(LocalDate.ofInstant(at, clock.getZone()), LocalDate.now(clock)));
        return Stream.concat(ranked.reasons().stream(), confirmed).toList();
    }

    /** Whether nothing that answers the need is registered on a step. */
    boolean nothingOn(Need need, LadderStep step) {
        var kind = need.wish().kind();
        return kind == null
                || (mayAnswer(need, found(need, step)).isEmpty()
                        && (step != LadderStep.DIGITAL
                                || forms.answering(kind).findAny().isEmpty()));
    }

    private List<RegisterEntry> mayAnswer(Need need, List<RegisterEntry> found) {
        return found.isEmpty() ? found : clearing.of(need, found).letIn(found);
    }

    private List<RegisterEntry> found(Need need, LadderStep step) {
        var kind = need.wish().kind();
        if (kind == null) {
            return List.of();
        }
        return register.candidates(step, kind, need.wish().district(), RANKED).stream()
                .filter(entry -> !(entry instanceof HelpOffer offer) || canHelp(offer, need))
                .toList();
    }

    /** Nobody helps herself, and who has no time left is not asked in vain. */
    private static boolean canHelp(HelpOffer offer, Need need) {
        return !offer.provider().owner().equals(need.resident().value())
                && (offer.capacity().free() >= minutes(offer) || need.involved().isAsking(offer.id()));
    }

    /** Who offers half an hour a week is asked for half an hour. */
    private static int minutes(HelpOffer offer) {
        return Math.min(MINUTES, offer.capacity().minutesPerWeek());
    }

    /** @throws DomainException not found when it is no resource that everybody may see */
    SelfCareResource resource(EntryId id) {
        return visible(id) instanceof SelfCareResource resource ? resource : missing();
    }

    /**
     * @param asks who asks: that the clearance is lacking is told to case workers alone
     * @throws DomainException not found when it is no offer that everybody may see, and to others where it is lacking
     */
    Question question(Need need, EntryId id, By asks) {
        var offer = visible(id) instanceof HelpOffer found ? found : Candidates.<HelpOffer>missing();
        if (need.wish().kind() == null) {
            throw DomainException.invalid("need.refused.kind-first", "kind");
        }
        if (!clearing.of(need, List.of(offer)).lets(offer)) {
            throw asks == By.CASE_WORKER ? DomainException.stale("need.refused.clearance") : DomainException.notFound();
        }
        return new Question(
                id, offer.step(), asked(offer), offer.provider().district(), offer.content(), minutes(offer));
    }

    private RegisterEntry visible(EntryId id) {
        var entry = register.byIds(List.of(id)).get(id);
        return entry != null && entry.isPublicOn(LocalDate.now(clock)) ? entry : missing();
    }

    private static Asked asked(RegisterEntry entry) {
        return switch (entry.provider()) {
            case Provider.Resident resident -> Asked.person(resident.by());
            case Provider.Group group -> Asked.organisation(group.organisation());
        };
    }

    private static <T> T missing() {
        throw DomainException.notFound();
    }
}
