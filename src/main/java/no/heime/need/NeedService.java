package no.heime.need;

import no.heime.digitalcare.ParticipationId;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Right;
import no.heime.register.EntryId;
import no.heime.shared.DomainException;
import no.heime.shared.LadderStep;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * What the resident and staff do about a need itself: say it, climb the ladder, end it. Asking somebody is in {@link
 * ProposalService}, what was agreed in {@link AgreementService}, what is shown in {@link NeedScreens}.
 *
 * <p>Who may not know of a need gets {@link DomainException#notFound()}.
 */
@Service
public class NeedService {

    private final Needs needs;
    private final NeedChanges changes;
    private final Candidates candidates;
    private final Surroundings surroundings;
    private final Parties parties;

    NeedService(Needs needs, NeedChanges changes, Candidates candidates, Surroundings surroundings, Parties parties) {
        this.needs = needs;
        this.changes = changes;
        this.candidates = candidates;
        this.surroundings = surroundings;
        this.parties = parties;
    }

    /**
     * Stores a need once, however often it is sent. Sent again with other content it is said anew, as long as nobody has
     * been asked. A step on which nothing is registered is left at once, so that the ladder starts where there is
     * something.
     *
     * @param version that she saw when she began to change it; null for a new one, which is mended when it is there
     *     already, the answer was lost, and nobody has done anything about it since
     * @throws DomainException conflict when somebody has been asked already, or when it is another version now; not found
     *     when it is somebody else's
     */
    public Registered register(Actor actor, NeedId id, NewNeed wish, @Nullable Long version) {
        return registerFor(actor, actor.id(), id, wish, version);
    }

    /**
     * The same on somebody's behalf. Whoever helps speaks with the resident, so it goes by the language that is hers.
     *
     * @param resident whose need it is
     * @throws DomainException conflict, also when she does not act for the resident and does not talk with her, or no more,
     *     or it is for another municipality than that for which she talks with her
     */
    public Registered registerFor(Actor actor, PersonId resident, NeedId id, NewNeed wish, @Nullable Long version) {
        requireSaid(actor, resident, surroundings.municipalityOf(wish.district()));
        var hers = resident.equals(actor.id()) ? wish : wish.in(parties.languageOf(resident));
        var before = needs.find(id);
        return before.isPresent()
                ? repeated(actor, resident, before.get(), hers, version)
                : first(actor, resident, id, hers, version);
    }

    private static void requireSaid(Actor actor, PersonId resident, String municipality) {
        var hers = Access.of(resident, municipality);
        if (!Right.NEED_SAY.isFor(actor, hers) && actor.talkWith(resident).isPresent()) {
            throw DomainException.conflict("talk.refused.elsewhere");
        }
        Right.NEED_SAY.requireFor(actor, hers);
    }

    private Registered first(Actor actor, PersonId resident, NeedId id, NewNeed wish, @Nullable Long version) {
        var municipality = surroundings.municipalityOf(wish.district());
        var hers = Access.of(resident, municipality);
        var act = Access.act(Right.NEED_SAY, actor, hers, resident, municipality, changes.now());
        var need = begun(id, resident, wish, act);
        try {
            changes.save(need);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return repeated(actor, resident, needs.get(id), wish, version);
        }
        return new Registered(id, version(need), need.status(), true);
    }

    private Need begun(NeedId id, PersonId resident, NewNeed wish, Act act) {
        require(wish);
        var need = Need.register(id, resident, surroundings.municipalityOf(wish.district()), wish, act);
        changes.passEmptySteps(need);
        return need;
    }

    /** What a resident has said in her part of digital care. Told again, it changes nothing. */
    void registerOnce(NeedId id, NewNeed wish, ParticipationId wishedIn, PersonId resident, Act act) {
        if (needs.find(id).isPresent()) {
            return;
        }
        try {
            changes.save(begun(id, resident, wish, act).wishedIn(wishedIn));
        } catch (DuplicateKeyException heardTwiceAtOnce) {
            // the same wish is the same need
        }
    }

    /** What she has taken back there; somebody who is asked already keeps the question. */
    void closeUnlessAsked(NeedId id, Act act) {
        changes.change(id, need -> act, (need, same) -> {
            if (need.saying().isRewritable()) {
                need.closing().close(null, same);
            }
        });
    }

    /** What she no longer agrees to: questions are taken back, and what is agreed on ends. Twice is once. */
    void closeForGood(NeedId id, Act act) {
        changes.change(id, need -> act, (need, same) -> need.closing().close(null, same));
    }

    private Registered repeated(Actor actor, PersonId resident, Need need, NewNeed wish, @Nullable Long version) {
        Right.NEED_CHANGE.require(actor, Access.need(need));
        if (!need.resident().equals(resident)) {
            throw DomainException.notFound();
        }
        if (need.registered().equals(wish)) {
            return new Registered(need.id(), version(need), need.status(), false);
        }
        require(wish);
        var municipality = surroundings.municipalityOf(wish.district());
        if (!municipality.equals(need.municipality())) {
            throw DomainException.conflict("need.refused.another-municipality");
        }
        var changed = changes.change(
                need.id(), fresh -> Access.act(Right.NEED_CHANGE, actor, fresh, changes.now()), (fresh, act) -> {
                    fresh.saying().rewrite(wish, version, act);
                    changes.passEmptySteps(fresh);
                });
        return new Registered(changed.id(), version(changed), changed.status(), false);
    }

    private void require(NewNeed wish) {
        if (wish.kind() != null) {
            surroundings.requireKind(wish.kind());
        }
    }

    /** Staff name the kind of help for a need that came in own words. */
    public void setKind(Actor actor, NeedId id, KindId kind) {
        surroundings.requireKind(kind);
        changes.change(id, need -> Access.act(Right.NEED_NAME_KIND, actor, need, changes.now()), (need, act) -> {
            need.saying().setKind(kind, act);
            changes.passEmptySteps(need);
        });
    }

    /** "Det prøver jeg": the resident takes something from the register with her. */
    public void take(Actor actor, NeedId id, EntryId resource) {
        var chosen = candidates.resource(resource);
        changes.change(
                id, need -> Access.act(Right.NEED_TAKE, actor, need, changes.now()), (need, act) -> need.climbing()
                        .take(chosen.step(), resource, chosen.title(), act));
    }

    /**
     * Says how a step went: helped closes the need, anything else lets it climb, past steps where nothing is registered.
     *
     * @param words own words; a reason is demanded with {@link Outcome#NOT_SUITABLE}
     */
    public void recordOutcome(Actor actor, NeedId id, LadderStep step, Outcome outcome, @Nullable String words) {
        var said = NeedChanges.words(words);
        changes.change(id, need -> Access.act(Right.NEED_CLIMB, actor, need, changes.now()), (need, act) -> {
            need.climbing().leave(step, outcome, said, act);
            changes.passEmptySteps(need);
        });
    }

    /** On the resident's word. */
    public void sendToMunicipality(Actor actor, NeedId id) {
        changes.change(id, need -> Access.act(Right.NEED_SEND, actor, need, changes.now()), (need, act) -> {
            changes.passEmptySteps(need);
            need.climbing().sendToMunicipality(act);
        });
    }

    /**
     * Staff write to the resident, or she to them. The other side is told that there is a letter, and reads it on the need.
     *
     * @param words own words, which must be there
     * @throws DomainException conflict for a case worker who answers such letters for the resident, as her next of kin
     */
    public void write(Actor actor, NeedId id, @Nullable String words) {
        var said = NeedChanges.someWords(words);
        changes.change(id, need -> Access.act(Right.NEED_WRITE, actor, need, changes.now()), (need, act) -> {
            if (act.by() == By.CASE_WORKER && actor.isProxyOf(need.resident(), ProxyArea.MESSAGES)) {
                throw DomainException.conflict("need.refused.own-letters");
            }
            need.climbing().write(said, act);
        });
    }

    /** The need is over, for whatever reason the resident or staff has. */
    public void close(Actor actor, NeedId id, @Nullable String words) {
        var said = NeedChanges.words(words);
        changes.change(
                id, need -> Access.act(Right.NEED_CLOSE, actor, need, changes.now()), (need, act) -> need.closing()
                        .close(said, act));
    }

    /**
     * The same, where it was read that nobody has to be told, so that it was not asked about.
     *
     * @throws DomainException stale, when that has changed meanwhile
     */
    public void closeQuietly(Actor actor, NeedId id) {
        changes.change(
                id, need -> Access.act(Right.NEED_CLOSE, actor, need, changes.now()), (need, act) -> need.closing()
                        .closeQuietly(act));
    }

    /**
     * Undoes it, for whoever closed it.
     *
     * @throws DomainException conflict, when others were told; stale, when that is too long ago
     */
    public void reopen(Actor actor, NeedId id) {
        changes.change(
                id, need -> Access.act(Right.NEED_CLOSE, actor, need, changes.now()), (need, act) -> need.closing()
                        .reopen(act));
    }

    /** Of what is stored. */
    static long version(Need need) {
        var version = need.version();
        return version == null ? 0 : version;
    }
}
