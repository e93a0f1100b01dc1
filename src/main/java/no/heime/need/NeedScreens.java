package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.heime.assisted.NotHereYet;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.proxy.ProxyService;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Needs as their residents and staff may see them: every answer holds only that. What whoever helps may see is in {@link
 * PartyScreens}, and how one need is told in {@link NeedStories}.
 */
@Service
public class NeedScreens {

    /** Letters in which a case worker says why she opens what is long closed. */
    public static final int REASON_MAX = 200;

    private final Needs needs;
    private final NeedStories stories;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Onlookers onlookers;
    private final Clearing clearing;
    private final ProxyService proxies;
    private final NotHereYet notHereYet;
    private final Clock clock;

    NeedScreens(
            Needs needs,
            NeedStories stories,
            Surroundings surroundings,
            Parties parties,
            Onlookers onlookers,
            Clearing clearing,
            ProxyService proxies,
            NotHereYet notHereYet,
            Clock clock) {
        this.proxies = proxies;
        this.clearing = clearing;
        this.notHereYet = notHereYet;
        this.needs = needs;
        this.stories = stories;
        this.surroundings = surroundings;
        this.parties = parties;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /** My own needs, open ones first, then newest first. One query. */
    public List<MyNeed> mine(Actor actor) {
        return needs.of(actor.id()).stream()
                .sorted(Comparator.comparing(need -> need.status().isClosed()))
                .map(this::mine)
                .toList();
    }

    /**
     * Somebody's needs for her next of kin, in the same order. One query, and one for her name.
     *
     * @throws DomainException conflict, when she does not act for her
     */
    public NeedsOfSomebody of(Actor actor, PersonId resident) {
        Right.NEED_LIST.requireFor(actor, Guarded.of(resident, ProxyArea.NEEDS));
        var all = needs.of(resident);
        onlookers.listedOnBehalf(actor, all);
        return new NeedsOfSomebody(
                resident,
                parties.person(resident).called(),
                all.stream()
                        .sorted(Comparator.comparing(need -> need.status().isClosed()))
                        .map(this::mine)
                        .toList());
    }

    private MyNeed mine(Need need) {
        boolean asks = need.awaitsResident() || need.agreements().stream().anyMatch(a -> a.awaits(Side.RESIDENT));
        return new MyNeed(
                need.id(),
                surroundings.title(need.wish()),
                surroundings.icon(need.wish().kind()),
                surroundings.districtName(need.wish().district()),
                WhenWords.of(need.wish()),
                need.status(),
                need.ladder().standsAt(),
                Arrays.stream(LadderStep.values())
                        .map(step -> need.ladder().place(step))
                        .toList(),
                waiting(need),
                asks);
    }

    /** The open needs of a municipality, for its case workers. One query. */
    public Inbox inbox(Actor actor, String municipality) {
        Right.NEED_INBOX.require(actor, Guarded.of(municipality));
        var open = needs.inbox(municipality);
        int late =
                (int) open.stream().filter(need -> need.hasWaitedTooLong(now())).count();
        var shown = open.stream().limit(Needs.INBOX_MAX).toList();
        onlookers.listed(actor, shown);
        var lacking = clearing.lacking(municipality, shown);
        var unreached = notHereYet.among(
                shown.stream().filter(Need::awaitsResident).map(Need::resident).toList());
        return new Inbox(
                municipality,
                shown.stream().map(need -> row(need, lacking, unreached)).toList(),
                late,
                open.size() > Needs.INBOX_MAX);
    }

    /** The municipalities whose inbox this case worker keeps, by number, with their names. */
    public Map<String, String> inboxes(Actor actor) {
        return actor.caseWorkerMunicipalities().stream()
                .collect(Collectors.toMap(
                        number -> number, surroundings::municipalityName, (one, same) -> one, TreeMap::new));
    }

    /**
     * Where the clearance that is demanded has run out, it is the municipality's turn, and where somebody who reads nothing
     * here has a helper's yes to answer.
     */
    private InboxRow row(Need need, Set<AgreementId> lacking, Set<PersonId> unreached) {
        boolean rings = need.awaitsResident() && unreached.contains(need.resident());
        boolean lacks = need.agreements().stream().map(Agreement::id).anyMatch(lacking::contains);
        return new InboxRow(
                need.id(),
                surroundings.title(need.wish()),
                surroundings.icon(need.wish().kind()),
                surroundings.districtName(need.wish().district()),
                WhenWords.of(need.wish()),
                Severity.of(need, lacks, now()),
                waiting(need),
                need.status(),
                lacks || rings ? Turn.MUNICIPALITY : need.turn(now()),
                need.ladder().standsAt(),
                lacks);
    }

    /** Whether this case worker has to say why before she opens it: it is closed, and has been for a while. */
    public boolean asksWhy(Actor actor, NeedId id) {
        var need = needs.get(id);
        return reading(actor, need).by() == By.CASE_WORKER && !Relation.runs(need, now());
    }

    /** One need for its resident or who acts for her, or for staff who need not say why. */
    public OpenedNeed open(Actor actor, NeedId id) {
        return open(actor, id, null);
    }

    /**
     * One need for its resident, who acts for her, or staff.
     *
     * @param why in a case worker's own words, which the resident reads
     * @throws DomainException {@code need.why.missing} on the field {@code reason}, when she has to say why and does not
     */
    public OpenedNeed open(Actor actor, NeedId id, @Nullable String why) {
        var need = needs.get(id);
        var reader = reading(actor, need);
        if (reader.by() == By.RESIDENT) {
            onlookers.openedByResident(actor, need);
            return stories.of(need, By.RESIDENT, true);
        }
        if (reader.by() == By.PROXY) {
            onlookers.openedOnBehalf(actor, need);
            return stories.of(need, By.PROXY, true);
        }
        onlookers.opened(actor, need, Relation.reason(need, now(), why));
        boolean onHerWord =
                actor.talksWith(need.resident(), need.municipality()).isPresent();
        return new NeedForStaff(
                stories.of(need, By.CASE_WORKER, onHerWord),
                need.resident(),
                parties.person(need.resident()),
                need.hasWaitedTooLong(now()),
                mayLookAtProxies(actor, need),
                !notHereYet.among(Set.of(need.resident())).isEmpty(),
                onHerWord);
    }

    /** As long as the municipality has to do with the need, and afterwards while it has been shown a paper. */
    private boolean mayLookAtProxies(Actor staff, Need need) {
        return !PersonId.NOBODY.equals(need.resident())
                && (Relation.runs(need, now())
                        || proxies.onPaperIn(need.resident()).stream().anyMatch(staff::isCaseWorkerIn));
    }

    private Act reading(Actor actor, Need need) {
        return Access.act(Right.NEED_READ, actor, need, now());
    }

    private Phrase waiting(Need need) {
        return WaitingWords.of(need, now(), clock.getZone());
    }

    private Instant now() {
        return clock.instant();
    }
}
