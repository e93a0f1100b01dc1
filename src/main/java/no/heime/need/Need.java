package no.heime.need;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a resident asks for, and everything that is done about it: the ladder, the people asked, what was agreed, the
 * visits and the history. One document, so that every change is one conditional write.
 *
 * <p>Every transition refuses a wrong state with a {@link DomainException}, writes its line in the history and puts a
 * {@link NeedChanged} into the outbox.
 */
@Document("needs")
@TypeAlias("need")
public class Need implements HasOutbox {

    @Id
    private final NeedId id;

    @Version
    private @Nullable Long version;

    private final PersonId resident;
    private final String municipality;
    private final Instant registeredAt;
    private NewNeed registered;
    private NewNeed wish;
    private NeedStatus status;
    private int rank;
    private Instant lastContact;
    private @Nullable Instant sentToMunicipality;
    private @Nullable Instant closedAt;
    private HomeLadder ladder;
    private List<Proposal> proposals;
    private List<Agreement> agreements;
    private List<HistoryEntry> history;
    private List<DomainEvent> outbox;

    @PersistenceCreator
    Need(NeedId id, PersonId resident, String municipality, Instant registeredAt, NewNeed registered) {
        this.id = id;
        this.resident = resident;
        this.municipality = municipality;
        this.registeredAt = registeredAt;
        this.registered = registered;
        this.wish = registered;
        this.status = NeedStatus.OPEN;
        this.rank = registered.urgency().ordinal();
        this.lastContact = registeredAt;
        this.ladder = HomeLadder.fromTheGround();
        this.proposals = new ArrayList<>();
        this.agreements = new ArrayList<>();
        this.history = new ArrayList<>();
        this.outbox = new ArrayList<>();
    }

    /** A new need on the lowest step. */
    static Need register(NeedId id, PersonId resident, String municipality, NewNeed wish, Act act) {
        var need = new Need(id, resident, municipality, act.at(), wish);
        need.tell(HistoryEntry.of(act, Happening.REGISTERED), null, null);
        return need;
    }

    /**
     * The resident says it anew, as long as nobody has been asked. The ladder begins again from the ground; what she took
     * with her is hers all the same.
     *
     * @throws DomainException conflict when somebody has been asked
     */
    void rewrite(NewNeed changed, Act act) {
        requireOpen();
        if (!isRewritable()) {
            throw DomainException.conflict("need.refused.somebody-is-asked");
        }
        registered = changed;
        wish = changed;
        rank = changed.urgency().ordinal();
        ladder = ladder.reopen();
        tell(HistoryEntry.of(act, Happening.REWRITTEN), null, null);
    }

    boolean wasRewritten() {
        return history.stream().anyMatch(entry -> entry.what() == Happening.REWRITTEN);
    }

    /** Whether nobody has been asked yet, so that the resident may still say it another way. */
    public boolean isRewritable() {
        return status == NeedStatus.OPEN && proposals.isEmpty();
    }

    /** Staff put a kind of help on a need that came in own words, so that candidates can be found. */
    void setKind(KindId kind, Act act) {
        requireOpen();
        wish = wish.withKind(kind);
        ladder = ladder.reopenEmpty();
        tell(HistoryEntry.of(act, Happening.KIND_SET), null, null);
    }

    /** "Det prøver jeg": takes something from the register without asking anybody. Twice is once. */
    void take(LadderStep step, EntryId resource, String title, Act act) {
        requireOpen();
        if (ladder.hasTaken(resource)) {
            return;
        }
        ladder.requireReached(step, liveSteps());
        ladder = ladder.take(step, new TakenResource(resource, title, act.at()));
        tell(HistoryEntry.of(act, Happening.RESOURCE_TAKEN).on(step).about(title), null, null);
    }

    /** Says how a step went. Helped closes the need; anything else lets it climb. */
    void leave(LadderStep step, Outcome outcome, @Nullable String words, Act act) {
        requireOpen();
        ladder = ladder.leave(step, outcome, words, act.at());
        tell(HistoryEntry.of(act, Happening.STEP_LEFT).on(step).with(outcome).saying(words), null, null);
        if (outcome == Outcome.HELPED) {
            finish(act);
        }
    }

    /** Leaves the step the need stands on because nothing is registered there. */
    void passEmpty(LadderStep step, Act act) {
        leave(step, Outcome.NOTHING_HERE, null, act);
    }

    /** On the resident's word. Twice is once. */
    void sendToMunicipality(Act act) {
        requireOpen();
        if (sentToMunicipality != null) {
            return;
        }
        ladder.requireReached(LadderStep.MUNICIPALITY, liveSteps());
        sentToMunicipality = act.at();
        tell(HistoryEntry.of(act, Happening.SENT_TO_MUNICIPALITY).on(LadderStep.MUNICIPALITY), null, null);
    }

    /** Asks one helper. */
    void propose(ProposalId proposal, Question question, Act act) {
        requireOpen();
        if (question.asked().person() != null && question.asked().person().equals(resident)) {
            throw DomainException.invalid("need.refused.asking-oneself", "entry");
        }
        if (asked().about(question.entry()).anyMatch(p -> p.status().isLive())) {
            throw DomainException.conflict("need.refused.already-asked");
        }
        if (asked().about(question.entry()).anyMatch(p -> agreed().runsFrom(p.id()))) {
            throw DomainException.conflict("need.refused.already-agreed");
        }
        ladder.requireReached(question.step(), liveSteps());
        asked().add(Proposal.sent(proposal, question, act.at()));
        tell(entry(act, Happening.ASKED, proposal), proposal(proposal), null);
    }

    /** The helper's yes. The resident's is still to come. */
    void accept(ProposalId proposal, Act act) {
        requireOpen();
        asked().change(proposal, p -> p.accept(person(act), act.at()));
        tell(entry(act, Happening.ACCEPTED, proposal), proposal(proposal), null);
    }

    void decline(ProposalId proposal, DeclineReason reason, @Nullable String words, Act act) {
        requireOpen();
        asked().change(proposal, p -> p.decline(reason, words, person(act), act.at()));
        tell(entry(act, Happening.DECLINED, proposal).because(reason).saying(words), proposal(proposal), null);
    }

    /** Lets every question lapse that has waited too long, and takes it back where the resident let a yes wait. */
    void lapseWhatIsDue(Act act) {
        for (var due : List.copyOf(proposals)) {
            if (due.isDue(act.at()) && due.status() == ProposalStatus.ACCEPTED) {
                withdraw(due.id(), act);
            } else if (due.isDue(act.at())) {
                asked().change(due.id(), p -> p.lapse(act.at()));
                tell(entry(act, Happening.LAPSED, due.id()), due, null);
            }
        }
    }

    /** The resident's yes: both sides agree, visits are planned, other questions are taken back. */
    void confirm(ProposalId proposal, AgreementId agreement, Visits visits, Act act) {
        requireOpen();
        asked().change(proposal, Proposal::confirm);
        var said = proposal(proposal);
        var times = VisitPlan.common(wish.times(), said.times());
        var helper = Optional.ofNullable(said.answeredBy()).orElseThrow();
        var fresh = new Agreement(
                agreement, proposal, said.step(), said.asked(), helper, times, act.at(), null, List.of(), null, null);
        agreed().add(fresh.planning(visits.plan(wish.frequency(), fresh)));
        status = NeedStatus.AGREED;
        tell(entry(act, Happening.CONFIRMED, proposal), said, agreement);
        withdrawLive(act);
    }

    void turnDown(ProposalId proposal, @Nullable String words, Act act) {
        requireOpen();
        asked().change(proposal, Proposal::turnDown);
        tell(entry(act, Happening.TURNED_DOWN, proposal).saying(words), proposal(proposal), null);
    }

    /** Takes a question back that nobody needs any longer. */
    void withdraw(ProposalId proposal, Act act) {
        asked().change(proposal, Proposal::withdraw);
        tell(entry(act, Happening.WITHDRAWN, proposal), proposal(proposal), null);
    }

    /**
     * Something became of a visit. When the last planned one is over, so is the agreement, and both sides are asked how
     * it went; weekly help gets its next visit planned.
     */
    void visit(
            AgreementId agreement,
            Happening what,
            UnaryOperator<Agreement> change,
            @Nullable String words,
            Visits visits,
            Act act) {
        agreed().change(agreement, change);
        tell(entry(act, what, agreement(agreement).proposal()).saying(words), agreement);
        planAhead(visits);
        if (agreement(agreement).planned() == 0) {
            end(agreement, act);
        }
    }

    /** Keeps weekly visits planned ahead; tells whether any was added. */
    boolean planAhead(Visits visits) {
        if (wish.frequency() != Frequency.WEEKLY) {
            return false;
        }
        boolean any = false;
        for (var agreement : agreed().running().toList()) {
            var more = visits.plan(wish.frequency(), agreement);
            any |= !more.isEmpty();
            agreed().change(agreement.id(), a -> a.planning(more));
        }
        return any;
    }

    /** Ends an agreement; what was still planned is cancelled, and both sides are asked how it went. */
    void end(AgreementId agreement, Act act) {
        if (agreement(agreement).isOver()) {
            throw DomainException.conflict("need.refused.agreement-is-over");
        }
        agreed().change(agreement, a -> a.end(act.at()));
        tell(entry(act, Happening.AGREEMENT_ENDED, agreement(agreement).proposal()), agreement);
        if (status == NeedStatus.AGREED && agreed().running().findAny().isEmpty()) {
            status = NeedStatus.OPEN;
        }
    }

    /** The resident's answer decides: it helped (also partly) closes the need, no lets it climb. */
    void answer(AgreementId agreement, Side side, ClosingAnswer answer, Act act) {
        agreed().change(agreement, a -> a.answered(side, answer));
        tell(entry(act, Happening.ANSWERED, agreement(agreement).proposal()).saying(answer.words()), agreement);
        if (side == Side.HELPER || status.isClosed()) {
            return;
        }
        var step = agreement(agreement).step();
        if (answer.helped() != Scale.NO && !ladder.at(step).isLeft()) {
            leave(step, Outcome.HELPED, answer.words(), act);
        } else if (answer.helped() != Scale.NO) {
            finish(act);
        } else if (ladder.now() == step) {
            leave(step, Outcome.TRIED, answer.words(), act);
        }
    }

    /** Ends everything: it helped, or it is no longer needed. Twice is once. */
    void close(@Nullable String words, Act act) {
        if (status.isClosed()) {
            return;
        }
        finish(act, words);
    }

    private void finish(Act act) {
        finish(act, null);
    }

    private void finish(Act act, @Nullable String words) {
        withdrawLive(act);
        agreed().running().map(Agreement::id).toList().forEach(agreement -> end(agreement, act));
        status = NeedStatus.CLOSED;
        closedAt = act.at();
        tell(HistoryEntry.of(act, Happening.CLOSED).saying(words), null, null);
    }

    private void withdrawLive(Act act) {
        asked().live().map(Proposal::id).toList().forEach(p -> withdraw(p, act));
    }

    /** Whether nobody has been in touch for longer than the urgency allows. */
    public boolean hasWaitedTooLong(Instant now) {
        return status == NeedStatus.OPEN
                && lastContact.plus(wish.urgency().answerWithin()).isBefore(now);
    }

    public Proposal proposal(ProposalId wanted) {
        return asked().get(wanted);
    }

    public Agreement agreement(AgreementId wanted) {
        return agreed().get(wanted);
    }

    /** Whether the helper's time is held for this question: from her yes until what was agreed is over. */
    boolean holdsCapacityFor(ProposalId proposal) {
        return asked().all().stream()
                .filter(p -> p.id().equals(proposal))
                .anyMatch(p -> p.status().holdsCapacity() && !agreed().isOver(proposal));
    }

    /** Whether a question to this offer waits for an answer, or there is an agreement that runs. */
    boolean isAsking(EntryId entry) {
        return asked().about(entry).anyMatch(p -> p.status().isLive() || holdsCapacityFor(p.id()));
    }

    /** The questions for which a helper's time is held. */
    Set<Proposal> held() {
        return proposals.stream().filter(p -> holdsCapacityFor(p.id())).collect(Collectors.toSet());
    }

    private Proposals asked() {
        return new Proposals(proposals);
    }

    private Agreements agreed() {
        return new Agreements(agreements);
    }

    private Set<LadderStep> liveSteps() {
        return Stream.concat(
                        asked().live().map(Proposal::step), agreed().running().map(Agreement::step))
                .collect(Collectors.toSet());
    }

    private void requireOpen() {
        if (status.isClosed()) {
            throw DomainException.conflict("need.refused.closed");
        }
    }

    private HistoryEntry entry(Act act, Happening what, ProposalId proposal) {
        var about = proposal(proposal);
        return HistoryEntry.of(act, what).on(about.step()).about(about.title());
    }

    private static PersonId person(Act act) {
        return Optional.ofNullable(act.who()).orElseThrow(DomainException::forbidden);
    }

    private void tell(HistoryEntry entry, AgreementId agreement) {
        tell(entry, proposal(agreement(agreement).proposal()), agreement);
    }

    private void tell(HistoryEntry entry, @Nullable Proposal proposal, @Nullable AgreementId agreement) {
        history.add(entry);
        if (entry.by() == By.CASE_WORKER || entry.by() == By.HELPER) {
            lastContact = entry.at();
        }
        outbox.add(new NeedChanged(
                eventId(),
                entry.at(),
                id,
                entry.what(),
                entry.by(),
                entry.who(),
                resident,
                municipality,
                wish.district(),
                wish.kind(),
                proposal == null ? null : proposal.asked(),
                proposal == null ? null : proposal.id(),
                agreement));
    }

    /** The same place in the same history is the same event, also when a write is tried again. */
    private UUID eventId() {
        return UUID.nameUUIDFromBytes((id.value() + "/" + history.size()).getBytes(StandardCharsets.UTF_8));
    }

    public NeedId id() {
        return id;
    }

    public @Nullable Long version() {
        return version;
    }

    public PersonId resident() {
        return resident;
    }

    public String municipality() {
        return municipality;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** What was sent in last; a repeated registration is compared with this. */
    public NewNeed registered() {
        return registered;
    }

    /** What is asked for now. */
    public NewNeed wish() {
        return wish;
    }

    public NeedStatus status() {
        return status;
    }

    public Instant lastContact() {
        return lastContact;
    }

    public Optional<Instant> sentToMunicipality() {
        return Optional.ofNullable(sentToMunicipality);
    }

    public HomeLadder ladder() {
        return ladder;
    }

    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    @Override
    public List<DomainEvent> outbox() {
        return List.copyOf(outbox);
    }
}
