package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.register.EntryId;
import no.heime.register.RegisterService;
import no.heime.register.ReservationId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.PartOfDay;
import no.heime.shared.PlainText;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Everything that can be done about a need. Each call fetches, asks the need itself, stores it in one conditional write
 * and tells what happened; when somebody else stored first it is tried again on a fresh copy.
 *
 * <p>Who may not know of a need gets {@link DomainException#notFound()}. What is shown is in {@link NeedScreens}.
 */
@Service
public class NeedService {

    private static final int WORDS_MAX = 500;

    private final Needs needs;
    private final Candidates candidates;
    private final RegisterService register;
    private final Surroundings surroundings;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    NeedService(
            Needs needs,
            Candidates candidates,
            RegisterService register,
            Surroundings surroundings,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.candidates = candidates;
        this.register = register;
        this.surroundings = surroundings;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores a need once, however often it is sent. Sent again with other content it is said anew, as long as nobody has
     * been asked. A step on which nothing is registered is left at once, so that the ladder starts where there is
     * something.
     *
     * @param version that she saw when she began to change it; null for a new one
     * @throws DomainException conflict when somebody has been asked already, or when it is another version now; not found
     *     when it is somebody else's
     */
    public Registered register(Actor actor, NeedId id, NewNeed wish, @Nullable Long version) {
        var before = needs.find(id);
        return before.isPresent()
                ? repeated(actor.id(), before.get(), wish, version)
                : first(actor.id(), id, wish, version);
    }

    /** What a resident has said elsewhere in the program. Told again, it changes nothing. */
    void registerOnce(PersonId resident, NeedId id, NewNeed wish) {
        if (needs.find(id).isEmpty()) {
            first(resident, id, wish, null);
        }
    }

    private Registered first(PersonId resident, NeedId id, NewNeed wish, @Nullable Long version) {
        require(wish);
        var act = Act.resident(resident, now());
        var need = Need.register(id, resident, surroundings.municipalityOf(wish.district()), wish, act);
        passEmptySteps(need);
        try {
            tell(needs.save(need));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return repeated(resident, needs.get(id), wish, version);
        }
        return new Registered(id, version(need), need.status(), true);
    }

    private Registered repeated(PersonId resident, Need need, NewNeed wish, @Nullable Long version) {
        if (!need.resident().equals(resident)) {
            throw DomainException.notFound();
        }
        if (need.registered().equals(wish)) {
            return new Registered(need.id(), version(need), need.status(), false);
        }
        boolean stale = version == null ? need.wasRewritten() : version != version(need);
        if (stale) {
            throw DomainException.conflict("error.conflict");
        }
        require(wish);
        var municipality = surroundings.municipalityOf(wish.district());
        if (!municipality.equals(need.municipality())) {
            throw DomainException.conflict("need.refused.another-municipality");
        }
        change(need.id(), fresh -> Act.resident(resident, now()), (fresh, act) -> {
            fresh.rewrite(wish, act);
            passEmptySteps(fresh);
        });
        var changed = needs.get(need.id());
        return new Registered(changed.id(), version(changed), changed.status(), false);
    }

    private void require(NewNeed wish) {
        if (wish.kind() != null) {
            surroundings.requireKind(wish.kind());
        }
    }

    /**
     * What the resident sent in, for the form in which she changes it.
     *
     * @throws DomainException not found when it is somebody else's
     */
    public OwnNeed own(Actor actor, NeedId id) {
        var need = needs.get(id);
        if (!need.resident().equals(actor.id())) {
            throw DomainException.notFound();
        }
        return new OwnNeed(need.registered(), version(need));
    }

    /** Staff name the kind of help for a need that came in own words. */
    public void setKind(Actor actor, NeedId id, KindId kind) {
        surroundings.requireKind(kind);
        change(id, need -> Access.staff(actor, need, now()), (need, act) -> {
            need.setKind(kind, act);
            passEmptySteps(need);
        });
    }

    /** "Det prøver jeg": the resident takes something from the register with her. */
    public void take(Actor actor, NeedId id, EntryId resource) {
        var chosen = candidates.resource(resource);
        change(
                id,
                need -> Access.resident(actor, need, now()),
                (need, act) -> need.take(chosen.step(), resource, chosen.title(), act));
    }

    /**
     * Says how a step went: helped closes the need, anything else lets it climb, past steps where nothing is registered.
     *
     * @param words own words; a reason is demanded with {@link Outcome#NOT_SUITABLE}
     */
    public void recordOutcome(Actor actor, NeedId id, LadderStep step, Outcome outcome, @Nullable String words) {
        var said = words(words);
        change(id, need -> Access.residentOrStaff(actor, need, now()), (need, act) -> {
            need.leave(step, outcome, said, act);
            passEmptySteps(need);
        });
    }

    /** On the resident's word. */
    public void sendToMunicipality(Actor actor, NeedId id) {
        change(id, need -> Access.resident(actor, need, now()), (need, act) -> {
            passEmptySteps(need);
            need.sendToMunicipality(act);
        });
    }

    /** Asks whoever stands behind an offer. */
    public ProposalId propose(Actor actor, NeedId id, EntryId offer) {
        var proposal = new ProposalId(ids.next());
        change(id, need -> Access.residentOrStaff(actor, need, now()), (need, act) -> {
            var question = candidates.question(need, offer);
            passEmptySteps(need);
            need.propose(proposal, question, act);
        });
        return proposal;
    }

    /** Takes back a question that has no answer yet. */
    public void withdraw(Actor actor, NeedId id, ProposalId proposal) {
        change(id, need -> Access.residentOrStaff(actor, need, now()), (need, act) -> need.withdraw(proposal, act));
    }

    /**
     * The helper's yes. Holds the time first, in one conditional write of the offer, then answers the question; when the
     * answer is refused the time is given back, and what a crash leaves between the two is swept up.
     *
     * @throws DomainException {@code need.refused.no-capacity} when others took the last of it
     */
    public void accept(Actor actor, NeedId id, ProposalId proposal) {
        var need = needs.get(id);
        var asked = need.proposal(proposal);
        var who = Access.asked(actor, asked.asked(), now());
        if (asked.status() == ProposalStatus.ACCEPTED && actor.id().equals(asked.answeredBy())) {
            return;
        }
        need.accept(proposal, who);
        var reservation = new ReservationId(proposal.value());
        if (!register.reserve(asked.entry(), reservation, asked.minutes())) {
            throw DomainException.conflict("need.refused.no-capacity");
        }
        try {
            change(
                    id,
                    fresh -> Access.asked(actor, fresh.proposal(proposal).asked(), now()),
                    (fresh, act) -> fresh.accept(proposal, act));
        } catch (DomainException refused) {
            giveBackUnlessHeld(id, proposal, asked.entry());
            throw refused;
        }
    }

    public void decline(Actor actor, NeedId id, ProposalId proposal, DeclineReason reason, @Nullable String words) {
        var said = words(words);
        change(
                id,
                need -> Access.asked(actor, need.proposal(proposal).asked(), now()),
                (need, act) -> need.decline(proposal, reason, said, act));
    }

    /** The resident's yes: an agreement with its visits. */
    public AgreementId confirm(Actor actor, NeedId id, ProposalId proposal) {
        var agreement = new AgreementId(ids.next());
        change(
                id,
                need -> Access.resident(actor, need, now()),
                (need, act) -> need.confirm(proposal, agreement, visits(), act));
        return agreement;
    }

    /** The resident's no thank you. */
    public void turnDown(Actor actor, NeedId id, ProposalId proposal, @Nullable String words) {
        var said = words(words);
        change(id, need -> Access.resident(actor, need, now()), (need, act) -> need.turnDown(proposal, said, act));
    }

    public void visitDone(Actor actor, NeedId id, AgreementId agreement, VisitId visit) {
        visit(actor, id, agreement, visit, Happening.VISIT_DONE, null, v -> v.done(today()));
    }

    public void noShow(Actor actor, NeedId id, AgreementId agreement, VisitId visit) {
        visit(actor, id, agreement, visit, Happening.VISIT_NO_SHOW, null, v -> v.noShow(today()));
    }

    public void cancelVisit(Actor actor, NeedId id, AgreementId agreement, VisitId visit, @Nullable String words) {
        var said = words(words);
        visit(actor, id, agreement, visit, Happening.VISIT_CANCELLED, said, v -> v.cancelled(said));
    }

    public void moveVisit(Actor actor, NeedId id, AgreementId agreement, VisitId visit, LocalDate to, PartOfDay part) {
        visit(actor, id, agreement, visit, Happening.VISIT_MOVED, null, v -> v.moved(to, part, today()));
    }

    private void visit(
            Actor actor,
            NeedId id,
            AgreementId agreement,
            VisitId visit,
            Happening what,
            @Nullable String words,
            UnaryOperator<Visit> become) {
        change(
                id,
                need -> Access.party(actor, need, need.agreement(agreement), now()),
                (need, act) -> need.visit(agreement, what, a -> a.changing(visit, become), words, visits(), act));
    }

    /** Either side ends the agreement; both are asked how it went. */
    public void endAgreement(Actor actor, NeedId id, AgreementId agreement) {
        change(
                id,
                need -> Access.party(actor, need, need.agreement(agreement), now()),
                (need, act) -> need.end(agreement, act));
    }

    /** One side's two short answers. The resident's decide whether the need is closed or climbs. */
    public void answer(
            Actor actor, NeedId id, AgreementId agreement, Scale helped, Scale asAgreed, @Nullable String words) {
        var said = words(words);
        change(id, need -> Access.party(actor, need, need.agreement(agreement), now()), (need, act) -> {
            var side = act.by() == By.RESIDENT ? Side.RESIDENT : Side.HELPER;
            need.answer(agreement, side, new ClosingAnswer(helped, asAgreed, said, act.at()), act);
            passEmptySteps(need);
        });
    }

    /** The need is over, for whatever reason the resident or staff has. */
    public void close(Actor actor, NeedId id, @Nullable String words) {
        var said = words(words);
        change(id, need -> Access.residentOrStaff(actor, need, now()), (need, act) -> need.close(said, act));
    }

    /** Lets questions lapse that nobody answered; for the clock's job. */
    void lapse(NeedId id) {
        change(id, need -> Act.program(now()), Need::lapseWhatIsDue);
    }

    /** Keeps weekly visits planned ahead; for the clock's job. */
    void planAhead(NeedId id) {
        Retry.onConflict(() -> {
            var need = needs.get(id);
            return need.planAhead(visits()) ? needs.save(need) : need;
        });
    }

    private void change(NeedId id, Function<Need, Act> access, BiConsumer<Need, Act> transition) {
        Retry.onConflict(() -> {
            var need = needs.get(id);
            transition.accept(need, access.apply(need));
            tell(needs.save(need));
            return need;
        });
    }

    /** Another coordinator's yes may have been first, on the same reservation. */
    private void giveBackUnlessHeld(NeedId id, ProposalId proposal, EntryId entry) {
        if (!needs.get(id).holdsCapacityFor(proposal)) {
            register.release(entry, new ReservationId(proposal.value()));
        }
    }

    private void passEmptySteps(Need need) {
        while (!need.status().isClosed()
                && LadderStep.MUNICIPALITY.isAbove(need.ladder().now())
                && candidates.nothingOn(need, need.ladder().now())) {
            need.passEmpty(need.ladder().now(), Act.program(now()));
        }
    }

    private void tell(Need need) {
        relay.publish(Need.class, need.id(), need.outbox());
    }

    private Visits visits() {
        return new Visits(LocalDateTime.now(clock), ids::next);
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String words(@Nullable String typed) {
        return PlainText.optional(typed, "words", WORDS_MAX);
    }

    private static long version(Need need) {
        var version = need.version();
        return version == null ? 0 : version;
    }
}
