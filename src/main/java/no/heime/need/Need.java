package no.heime.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.heime.digitalcare.ParticipationId;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
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
 * <p>What can be done is in its parts, one for each thing that it is about: {@link Saying}, {@link Climbing}, {@link
 * Asking}, {@link Agreeing}, {@link Closing} and {@link Forgetting}. Every transition refuses a wrong state with a {@link DomainException}, writes its line in
 * the history and puts a {@link NeedChanged} into the outbox; what the parts change here, nobody else does.
 */
@Document("needs")
@TypeAlias("need")
public class Need implements HasOutbox {

    @Id
    private final NeedId id;

    @Version
    private @Nullable Long version;

    private PersonId resident;
    private final String municipality;
    private final Instant registeredAt;
    private NewNeed registered;
    private NewNeed wish;
    private NeedStatus status;
    private int rank;
    private Instant lastContact;
    private @Nullable Instant sentToMunicipality;
    private @Nullable Instant closedAt;
    private @Nullable Instant inFiguresSince;
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
        need.tell(HistoryEntry.of(act, Happening.REGISTERED));
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

    boolean isWishedInSomePart() {
        return wishedIn != null;
    }

    Saying saying() {
        return new Saying(this);
    }

    Climbing climbing() {
        return new Climbing(this);
    }

    Asking asking() {
        return new Asking(this);
    }

    Agreeing agreeing() {
        return new Agreeing(this);
    }

    Closing closing() {
        return new Closing(this);
    }

    Forgetting forgetting() {
        return new Forgetting(this);
    }

    void requireOpen() {
        if (status.isClosed()) {
            throw DomainException.stale("need.refused.closed");
        }
    }

    void asksFor(NewNeed said) {
        registered = said;
        wish = said;
        rank = said.urgency().ordinal();
    }

    /** Nobody's from now on, whoever it was. */
    void losesItsResident() {
        resident = PersonId.NOBODY;
        wishedIn = null;
    }

    /** Nobody who was in it is known any more. */
    void isInFiguresFrom(Instant at) {
        inFiguresSince = at;
    }

    void asksFor(KindId kind) {
        wish = wish.withKind(kind);
    }

    void standsOn(HomeLadder reached) {
        ladder = reached;
    }

    void becomes(NeedStatus next) {
        status = next;
    }

    void closes(Instant at) {
        status = NeedStatus.CLOSED;
        closedAt = at;
    }

    /** As it was; whoever was in touch last was so before it was closed. */
    void reopens() {
        status = NeedStatus.OPEN;
        closedAt = null;
        lastContact = told().contactButTheEnd().orElse(registeredAt);
    }

    void goesToMunicipality(Instant at) {
        sentToMunicipality = at;
    }

    void tell(HistoryEntry entry) {
        tell(entry, null, null);
    }

    void tell(HistoryEntry entry, Proposal about) {
        tell(entry, about, null);
    }

    /** Writes a line in the history, and puts what others have to know of it into the outbox. */
    void tell(HistoryEntry entry, @Nullable Proposal about, @Nullable AgreementId agreement) {
        history.add(entry);
        if (entry.isContact()) {
            lastContact = entry.at();
        }
        outbox.add(NeedChanged.of(this, entry, about, agreement));
    }

    /** Whether somebody has said yes, and the resident has not answered. */
    boolean awaitsResident() {
        return asked().awaitResident();
    }

    Proposals asked() {
        return new Proposals(proposals);
    }

    Agreements agreed() {
        return new Agreements(agreements);
    }

    Involved involved() {
        return new Involved(asked(), agreed());
    }

    History told() {
        return new History(history);
    }

    /** Whether nobody has been in touch for longer than the urgency allows. */
    public boolean hasWaitedTooLong(Instant now) {
        return status == NeedStatus.OPEN
                && lastContact.plus(wish.urgency().answerWithin()).isBefore(now);
    }

    /** Whose turn it is. What others have let wait for too long is the municipality's again, and so is a letter to it. */
    public Turn turn(Instant now) {
        if (status != NeedStatus.CLOSED && told().hasUnansweredLetter()) {
            return Turn.MUNICIPALITY;
        }
        if (status != NeedStatus.OPEN) {
            return Turn.NOBODY;
        }
        boolean anybody = asked().live().findAny().isPresent()
                || agreed().all().stream().anyMatch(agreement -> agreement.awaits(Side.RESIDENT));
        return anybody && !hasWaitedTooLong(now) ? Turn.OTHERS : Turn.MUNICIPALITY;
    }

    public Proposal proposal(ProposalId wanted) {
        return asked().get(wanted);
    }

    public Agreement agreement(AgreementId wanted) {
        return agreed().get(wanted);
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
