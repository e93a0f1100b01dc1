package no.heime.need;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.heime.digitalcare.ParticipationId;
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

    /** As long as what comes again is the same pressed twice, or tried once more when the answer was lost. */
    private static final Duration ONE_PRESS = Duration.ofMinutes(10);

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
    private @Nullable ParticipationId wishedIn;

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

    /** Remembers in which part of digital care she said that she wants a helper. */
    Need wishedIn(@Nullable ParticipationId participation) {
        wishedIn = participation;
        return this;
    }

    boolean isWishedIn(ParticipationId participation) {
        return participation.equals(wishedIn);
    }

    /**
     * The resident says it anew, as long as nobody has been asked. The ladder begins again from the ground; what she took
     * with her is hers all the same. Said twice it is said once.
     *
     * @param seen the version that she has changed; null when the answer to her registration was lost on the way, so
     *     that she does not know that it is stored
     * @throws DomainException conflict when it is another version now, or somebody has been asked
     */
    void rewrite(NewNeed changed, @Nullable Long seen, Act act) {
        if (registered.equals(changed)) {
            return;
        }
        requireOpen();
        requireSeen(seen);
        if (!isRewritable()) {
            throw DomainException.conflict("need.refused.somebody-is-asked");
        }
        registered = changed;
        wish = changed;
        rank = changed.urgency().ordinal();
        ladder = ladder.reopen();
        tell(HistoryEntry.of(act, Happening.REWRITTEN), null, null);
    }

    private void requireSeen(@Nullable Long seen) {
        boolean known = seen == null ? isUntouched() : seen.equals(version);
        if (!known) {
            throw DomainException.conflict(seen == null ? "need.refused.is-stored" : "error.conflict")
                    .leadingTo(isRewritable() ? NeedLinks.form(id) : NeedLinks.need(id));
        }
    }

    /** Whether nobody has done anything about it since it was registered. */
    private boolean isUntouched() {
        return history.stream().allMatch(entry -> entry.what() == Happening.REGISTERED || entry.by() == By.PROGRAM);
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
        ladder.requireReached(step, involved().liveSteps());
        ladder = ladder.reopenEmpty(step).take(step, new TakenResource(resource, title, act.at()));
        tell(HistoryEntry.of(act, Happening.RESOURCE_TAKEN).on(step).about(title), null, null);
    }

    /**
     * Says how a step went. Helped closes the need; anything else lets it climb.
     *
     * @throws DomainException conflict when it should be empty, and something has come of it; and when the resident
     *     says how the municipality helped before it has answered
     */
    void leave(LadderStep step, Outcome outcome, @Nullable String words, Act act) {
        requireOpen();
        if (outcome == Outcome.NOTHING_HERE && hasSomethingOn(step)) {
            throw DomainException.conflict("need.refused.something-is-here");
        }
        if (step == LadderStep.MUNICIPALITY && !knowsWhatTheMunicipalityDid(act.by())) {
            throw DomainException.conflict("need.refused.not-answered");
        }
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
        ladder.requireReached(LadderStep.MUNICIPALITY, involved().liveSteps());
        sentToMunicipality = act.at();
        tell(HistoryEntry.of(act, Happening.SENT_TO_MUNICIPALITY).on(LadderStep.MUNICIPALITY), null, null);
    }

    /** Staff write to the resident: what they do about it, or what they have to know. A button pressed twice is once. */
    void write(String words, Act act) {
        requireOpen();
        if (hasJustWritten(words, act)) {
            return;
        }
        tell(HistoryEntry.of(act, Happening.WRITTEN_TO).on(ladder.now()).saying(words), null, null);
    }

    /** Nothing has happened since, and it is too soon to say the same anew. */
    private boolean hasJustWritten(String words, Act act) {
        var last = history.getLast();
        return last.what() == Happening.WRITTEN_TO
                && words.equals(last.said())
                && Objects.equals(last.who(), act.who())
                && last.at().plus(ONE_PRESS).isAfter(act.at());
    }

    /** What the municipality has written to the resident, oldest first. */
    public List<HistoryEntry> letters() {
        return history.stream()
                .filter(entry -> entry.what() == Happening.WRITTEN_TO)
                .toList();
    }

    /** Whether the municipality has written since the resident asked it for help. */
    private boolean isAnswered() {
        return sentToMunicipality != null
                && letters().stream().anyMatch(letter -> !letter.at().isBefore(sentToMunicipality));
    }

    /** Whether somebody can say how the municipality helped: the resident when it has answered; staff may have called. */
    boolean knowsWhatTheMunicipalityDid(By who) {
        return who != By.RESIDENT || isAnswered();
    }

    /**
     * Asks one helper, who has until {@link AnswerTime} to answer.
     *
     * @param where whose nights and evenings count
     */
    void propose(ProposalId proposal, Question question, ZoneId where, Act act) {
        requireOpen();
        if (question.asked().person() != null && question.asked().person().equals(resident)) {
            throw DomainException.invalid("need.refused.asking-oneself", "entry");
        }
        involved().requireFree(question.entry());
        ladder.requireReached(question.step(), involved().liveSteps());
        ladder = ladder.reopenEmpty(question.step());
        var until = AnswerTime.until(wish.urgency(), act.at(), where);
        asked().add(Proposal.sent(proposal, question, until, act));
        tell(entry(act, Happening.ASKED, proposal), proposal(proposal), null);
    }

    /** The helper's yes. The resident's is still to come. */
    void accept(ProposalId proposal, Act act) {
        requireOpen();
        asked().change(proposal, p -> p.accept(act.person(), act.at()));
        tell(entry(act, Happening.ACCEPTED, proposal), proposal(proposal), null);
    }

    void decline(ProposalId proposal, DeclineReason reason, @Nullable String words, Act act) {
        requireOpen();
        asked().change(proposal, p -> p.decline(reason, words, act.person(), act.at()));
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
        var fresh = Agreement.of(agreement, said, wish.times(), act.at());
        agreed().add(fresh.planning(visits.plan(wish.frequency(), fresh)));
        status = NeedStatus.AGREED;
        tell(entry(act, Happening.CONFIRMED, proposal), said, agreement);
        withdrawLive(act.within(Happening.CONFIRMED));
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

    /** The resident says where the helper is to come, or takes it back; what she wrote stands only in the agreement. */
    void sayWhereToCome(AgreementId agreement, @Nullable String where, Act act) {
        if (Objects.equals(agreement(agreement).whereToCome(), where)) {
            return;
        }
        agreed().change(agreement, a -> a.comingTo(where));
        var what = where == null ? Happening.WHERE_TAKEN_BACK : Happening.WHERE_SAID;
        tell(entry(act, what, agreement(agreement).proposal()), agreement);
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
            end(agreement, act.within(what));
        }
    }

    /** Keeps weekly visits planned ahead; tells whether any was added. */
    boolean planAhead(Visits visits) {
        return wish.frequency() == Frequency.WEEKLY && agreed().planAhead(wish.frequency(), visits);
    }

    /** Ends an agreement; what was still planned is cancelled, and both sides are asked how it went. */
    void end(AgreementId agreement, Act act) {
        if (agreement(agreement).isOver()) {
            throw DomainException.stale("need.refused.agreement-is-over");
        }
        agreed().change(agreement, a -> a.end(act.at()));
        tell(entry(act, Happening.AGREEMENT_ENDED, agreement(agreement).proposal()), agreement);
        if (status == NeedStatus.AGREED && agreed().running().findAny().isEmpty()) {
            status = NeedStatus.OPEN;
        }
    }

    /** The resident's answer decides: it helped closes the need, also partly when she needs no more; else it climbs. */
    void answer(AgreementId agreement, Side side, ClosingAnswer answer, Act act) {
        agreed().change(agreement, a -> a.answered(side, answer));
        var told =
                entry(act, Happening.ANSWERED, agreement(agreement).proposal()).saying(answer.words());
        tell(side == Side.HELPER ? told : told.with(answer.outcome()), agreement);
        if (side == Side.HELPER || status.isClosed()) {
            return;
        }
        var step = agreement(agreement).step();
        ladder = ladder.reopenEmpty(step);
        if (answer.outcome() == Outcome.HELPED && !ladder.at(step).isLeft()) {
            leave(step, Outcome.HELPED, answer.words(), act);
        } else if (answer.outcome() == Outcome.HELPED) {
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
        var along = act.within(Happening.CLOSED);
        withdrawLive(along);
        agreed().running().map(Agreement::id).toList().forEach(agreement -> end(agreement, along));
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

    /** Whose turn it is. What others have let wait for too long is the municipality's again. */
    public Turn turn(Instant now) {
        if (status != NeedStatus.OPEN) {
            return Turn.NOBODY;
        }
        boolean asked = proposals.stream().anyMatch(p -> p.status().isLive());
        return asked && !hasWaitedTooLong(now) ? Turn.OTHERS : Turn.MUNICIPALITY;
    }

    public Proposal proposal(ProposalId wanted) {
        return asked().get(wanted);
    }

    public Agreement agreement(AgreementId wanted) {
        return agreed().get(wanted);
    }

    /** Whether the helper's time is held for this question: from her yes until what was agreed is over. */
    boolean holdsCapacityFor(ProposalId proposal) {
        return involved().holdsCapacityFor(proposal);
    }

    /** Whether a question to this offer waits for an answer, or there is an agreement that runs. */
    boolean isAsking(EntryId entry) {
        return involved().isAsking(entry);
    }

    private Proposals asked() {
        return new Proposals(proposals);
    }

    private Agreements agreed() {
        return new Agreements(agreements);
    }

    private Involved involved() {
        return new Involved(asked(), agreed());
    }

    /** Whether something is tried, asked or agreed on a step: then it is no empty one, whatever the register holds. */
    boolean hasSomethingOn(LadderStep step) {
        return !ladder.at(step).taken().isEmpty() || involved().isAnybodyOn(step);
    }

    private void requireOpen() {
        if (status.isClosed()) {
            throw DomainException.stale("need.refused.closed");
        }
    }

    private HistoryEntry entry(Act act, Happening what, ProposalId proposal) {
        var about = proposal(proposal);
        return HistoryEntry.of(act, what).on(about.step()).about(about.title());
    }

    private void tell(HistoryEntry entry, AgreementId agreement) {
        tell(entry, proposal(agreement(agreement).proposal()), agreement);
    }

    private void tell(HistoryEntry entry, @Nullable Proposal proposal, @Nullable AgreementId agreement) {
        history.add(entry);
        boolean byOthers = entry.by() == By.CASE_WORKER || entry.by() == By.HELPER;
        if (byOthers && entry.what().isContact()) {
            lastContact = entry.at();
        }
        outbox.add(NeedChanged.of(this, entry, proposal, agreement));
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
